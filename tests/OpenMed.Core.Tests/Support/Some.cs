using CsCheck;
using OpenMed.Models;

namespace OpenMed.Support;

/// <summary>Any valid value, and generators of many.</summary>
internal static class Some
{
    // Letters, blanks, brackets, marks, joiners, flags, emoji, jamo, ligatures, controls, special tokens, half pairs.
    private static readonly string[] Parts =
    [
        "a", "Z", "7", "_", "-", ".", "(", ")", " ", "  ", "\t", "\r\n", "\n", "\r", "\u00A0", "\u3000", "\u0085", "\u200B", "\u200D", "\uFE0F",
        "\u0301", "\u0323", "\u0308", "e\u0301", "\u00E9", "\u0130", "\u00DF", "\uFB01", "\u00BD", "\u2122", "\uFF21", "\u1100", "\u1161", "\u11A8",
        "\uAC01", "\u4E2D", "\u0E01\u0E33", "\u0915\u094D\u0937", "\u05D0", "\u0627\u064B", "\u0600", "\u202E", "\u00AD", "\0", "\u0001", "\uFFFD",
        "\uFFFE", "\uFFFF", "\uE000", "\uD83D\uDC69", "\uD83D\uDC69\u200D\uD83D\uDD2C", "\uD83C\uDDE9", "\uD83C\uDDEA", "\uD834\uDD5E",
        "\uD83D", "\uDC00", "[CLS]", "[MASK]", "[UNK]", "##", "\u2581", "<0x41>", "mask", "street", "\uD800\uDF48",
    ];

    private static readonly Gen<string> Part = Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]);

    /// <summary>A policy that asks no model.</summary>
    public static PiiPolicy RulesAlone { get; } = PiiPolicy.Parse("""{ "model": false }""");

    /// <summary>A scheme with a type of each form: B- and I-, B- only, I- only, a bare name.</summary>
    public static LabelScheme Scheme { get; } = new(["O", "B-name", "I-name", "B-pin", "I-city", "age"]);

    /// <summary>Texts of hostile parts, and of any UTF-16 units.</summary>
    public static Gen<string> Texts { get; } = Gen.OneOf(
        Part.Array[0, 24].Select(string.Concat),
        Part.Array[0, 6].Select(string.Concat),
        Gen.String[Gen.Char, 0, 40]);

    /// <summary>Rows of small whole numbers (so that sums are exact), [rows, labels].</summary>
    public static Gen<float[]> Logits(int rowCount, int labelCount) =>
        Gen.Int[-4, 4].Array[rowCount * labelCount].Select(values => Array.ConvertAll(values, value => (float)value));
}
