using CsCheck;

namespace OpenMed.Rules.Contact;

public sealed class RecognizerProperties
{
    private static readonly string[] Parts =
    [
        "1", "12", "2024", "0", "415", "555", "90210", "+", "(", ")", "-", ".", "/", ":", "::", "://", "@", "\"", "'", "[", "]", " ", "  ", ",", "\n", "%", "°", "#", "$",
        "a", "Z", "x", "ext", "http", "www.", "call", "born", "age", "lat", "March", "Mon", "pm", "T", "Z", "SW1A", "1AA", "K1A", "CA", "=", "é", "\u0301", "\uD83D",
        "\uDE00", "１", "－", "Mozilla/", " HTTP/", ".java:", ":line ", ":\\", "~", "?", "&token=", "users/", "v1", "ms", "_",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]).Array[0, 24].Select(string.Concat);

    [Fact]
    public void Find_AnyText_GivesMatchesInsideIt()
    {
        RuleSet rules = new(ContactRecognizers.For(PiiPolicy.Default.PhoneRegions));
        Gen.Select(Texts, Texts).Sample(
            (text, fieldName) =>
            {
                List<RuleMatch> matches = [];
                rules.Find(text, fieldName, matches);
                return matches.TrueForAll(match => match.Start >= 0 && match.Length > 0 && match.End <= text.Length && match.Score is > 0 and <= 1);
            },
            iter: 20_000);
    }

    [Fact]
    public void Find_AnyLabel_IsOfTheTaxonomyOrALookAlike()
    {
        RuleSet rules = new(ContactRecognizers.For(PiiPolicy.Default.PhoneRegions));
        Texts.Sample(
            text =>
            {
                List<RuleMatch> matches = [];
                rules.Find(text, "", matches);
                return matches.TrueForAll(match => match.Evidence == RuleEvidence.LookAlike || PiiLabels.TryGet(match.Label, out _));
            },
            iter: 5_000);
    }
}
