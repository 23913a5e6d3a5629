namespace OpenMed.Models.Verification;

/// <summary>The sentences on which a variant is compared with its fp32 sibling where the folder has no battery.</summary>
internal static class BatterySentences
{
    /// <summary>20 synthetic sentences, those of openmed-mini's reference_battery.json: reserved names, numbers and addresses of no one.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "The patient's name is Renata Quill and her date of birth is March 15, 1982.",
        "SSN 412-55-9034 belongs to Marcus Oyelaran of 88 Larkspur Lane, Dayton, Ohio 45402.",
        "Call Dr. Ingrid Solheim at (614) 555-0172 or fax 614-555-0199 before Friday.",
        "Email renata.quill@example.org, user name rquill82, password Tr0ub4dor&3.",
        "MRN 00482913, health plan ID H4471-220-98, blood type AB negative.",
        "Card 4111 1111 1111 1111, CVV 737, expires 09/28, PIN 4821.",
        "Wire to IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX, routing 021000021.",
        "Login from 203.0.113.42 (2001:db8::42), MAC 00:1B:44:11:3A:B7 at 14:32:10.",
        "Vehicle 1HGCM82633A004352, plate KXR-4471, licence D1234-56789-01234.",
        "She is a 47-year-old Catholic nurse from Cuyahoga County who speaks Tagalog.",
        "Cookie: session_id=9f8e7d6c5b4a; Path=/; HttpOnly",
        "export API_KEY=sk-test-51Habcdefghijklmnopqrstuv",
        "Employee E-20931 (Kestrel Logistics) reported sick on 2026-02-11T08:05:00Z.",
        "Pt seen 3/4/25 by J. Abernathy, RN; no known allergies; BP 120/80.",
        "El paciente Jos\u00E9 \u00D1\u00FA\u00F1ez vive en M\u00E1laga; na\u00EFve fa\u00E7ade; \u65E5\u672C\u8A9E \u30C6\u30B9\u30C8; emoji \uD83D\uDE42\uD83D\uDC69\u200D\u2695\uFE0F.",
        "GPS 40.7128,-74.0060 device SN-88-2291-XK fingerprint template FP-0093-A.",
        "Order 10023 shipped in 3 boxes; total $41.50; status OK.",
        "Her employment status is retired; she holds a master's degree.",
        "Tax ID 12-3456789, customer C-559120, account 000123456789.",
        "Visit https://portal.example.com/u/rquill82?token=abc123 for results.",
    ];
}
