using OpenMed.Analyzers.Evidence;
using OpenMed.Masking.Surrogates;
using OpenMed.Rules.Checksums;
using OpenMed.Rules.Finance;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds numbers of payment cards: an issuer's range and length, and Luhn. Source: ISO/IEC 7812-1.</summary>
internal static class CardReader
{
    private const int MostDifferentDigitsOfExamples = 4;

    // Shorter numbers are those of goods as often.
    private const int LeastAlone = 15;

    private static readonly HashSet<string> Forms = new HashSet<string>(StringComparer.Ordinal) { "4 4 4 4", "4 6 5", "4 6 4", "4 4 4 4 3" };

    private static readonly HashSet<string> Tests = new HashSet<string>(TestCards.Usual.Concat(TestCards.OfProcessors), StringComparer.Ordinal);

    // One in ten numbers of things that are counted passes the check.
    private static readonly string[] OtherThings =
        ["id", "ids", "ean", "gtin", "isbn", "imei", "barcode", "upc", "sku", "tracking", "trackingnumber", "timestamp", "ticks", "serial", "serialnumber", "seed", "snowflake", "nonce", "hash", "version", "cursor", "offset"];

    /// <summary>Finds one.</summary>
    /// <param name="text">The text of the literal.</param>
    public static LiteralFinding? Find(LiteralText text)
    {
        foreach (DigitGroups groups in DigitGroups.Read(text))
        {
            if (IsCard(groups.Digits) && IsMeant(groups, text)) return LiteralFinding.Card;
        }

        return null;
    }

    private static bool IsCard(string digits) =>
        CardIssuers.Issued(digits.AsSpan()) && Luhn.IsValid(digits.AsSpan())
        && !MadeUp.HasFewDigits(digits, MostDifferentDigitsOfExamples) && !MadeUp.HasRun(digits) && !Tests.Contains(digits);

    private static bool IsMeant(DigitGroups groups, LiteralText text)
    {
        if (groups.Separator != '\0') return Forms.Contains(groups.Form);

        bool isNamed = text.Names.Any(name => LabelPolicy.TryGet(name, ValueShape.Text, out string label) && label == "credit_debit_card");
        if (isNamed || text.Chars.IndexOf("card", StringComparison.OrdinalIgnoreCase) >= 0) return true;

        return groups.IsWhole && groups.Digits.Length >= LeastAlone && !text.Names.Any(IsOfOtherThing);
    }

    private static bool IsOfOtherThing(string name)
    {
        string letters = LabelPolicy.Letters(name);
        return Array.Exists(OtherThings, thing => letters.EndsWith(thing, StringComparison.Ordinal));
    }
}
