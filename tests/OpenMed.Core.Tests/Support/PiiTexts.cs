namespace OpenMed.Support;

/// <summary>Short texts full of what recognizers look for, and of what only looks like it.</summary>
internal static class PiiTexts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Patient: Margaret Ellison, 67-year-old, DOB 04/12/1958, MRN: 00482913, SSN 987-65-4321, aged 67 at 12:30",
        "Call (937) 555-0148 ext. 12, fax +44 20 7946 0958, +49 (0)89 1234 5678 or 020 7946 0018; at 03 331 6005",
        "card 4111 1111 1111 1111 cvv: 123 exp 12/29, IBAN GB82 WEST 1234 5698 7654 32, BIC DEUTDEFF500, routing 011000015",
        "mail jane.doe+x@example.com, \"odd local\"@example.org, see https://user:p%40ss@example.com:8443/~jane?token=abc123&sig=9f8e7d6c",
        "192.0.2.44:8080 10.0.0.1/24 2001:db8::1 fe80::1%eth0 ::ffff:192.0.2.1 00:00:5E:00:53:AF 0000.5e00.53af",
        "2026-03-18T08:12:03.114Z [17/May/2015:10:05:03 +0000] Mar 27 13:06:56 March 18th, 2026 at 5 pm, le 12 mars 1958",
        "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0ZXN0In0.c2lnbmF0dXJl Cookie: sid=abcdef0123456789; theme=dark",
        "AKIAIOSFODNN7EXAMPLE ghp_abcdefghijklmnopqrstuvwxyz0123456789 -----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----",
        "Server=db;User Id=sa;Password=Tr0ub4dor&3; pwd='x y' --password hunter2 -u jane:secret api_key: \"9f86d081884c7d659a2f\"",
        "{\"user\":{\"name\":\"Anna Schmidt\",\"ssn\":\"987-65-4320\",\"dob\":\"1958-04-12\"},\"id\":7,\"ip\":\"192.0.2.1\"}",
        "<patient><name>Anna Schmidt</name><mrn>A-4482</mrn><zip>45402-1234</zip></patient> SW1A 1AA K1A 0B1 Dayton, OH 45402",
        "Failed password for invalid user test from 192.0.2.7 port 52384 ssh2; session opened for user root by (uid=0)",
        "VIN 1M8GDM9AXKP042788, plate: ABC-1234, passport no. X1234567, IMEI 490154203237518, NPI 1234567893, DEA AB1234563",
        "40.7128, -74.0060 40°42'46\"N 74°00'22\"W lat=40.7128 lon=-74.0060 geo:40.71,-74.00 blood type: O+ user 550e8400-e29b-41d4-a716-446655440000",
        "at Acme.Orders.OrderService.LoadAsync(Int32 id) in C:\\src\\OrderService.cs:line 42 v1.2.3.4 took 141 ms, 9.99 USD, 42 %, /home/jane/x",
        "\uFF14\uFF11\uFF15\u2010\uFF16\uFF16\uFF16\u2010\uFF17\uFF17\uFF17\uFF17 \u0661\u0662\u0663 jane\uFF20example.com \uD83D\uDE00 Jos\u00E9",
    ];
}
