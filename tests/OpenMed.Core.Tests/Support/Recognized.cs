using OpenMed.Rules;

namespace OpenMed.Support;

/// <summary>What recognizers find in a text, in a form that is easy to compare.</summary>
internal static class Recognized
{
    /// <summary>The matches of a recognizer.</summary>
    /// <param name="recognizer">The recognizer.</param>
    /// <param name="text">The text.</param>
    /// <param name="fieldName">The name of the field that it is the value of.</param>
    public static List<RuleMatch> By(IRecognizer recognizer, string text, string fieldName = "")
    {
        List<RuleMatch> matches = [];
        new RuleSet([recognizer]).Find(text, fieldName, matches);
        return matches;
    }

    /// <summary>The texts of the matches that are no look-alikes and at least as sure as <paramref name="threshold"/>, by place.</summary>
    /// <param name="recognizer">The recognizer.</param>
    /// <param name="text">The text.</param>
    /// <param name="fieldName">The name of the field that it is the value of.</param>
    /// <param name="threshold">The lowest score that counts.</param>
    public static string[] Texts(IRecognizer recognizer, string text, string fieldName = "", float threshold = 0.5f) =>
    [
        .. By(recognizer, text, fieldName)
            .Where(match => match.Evidence != RuleEvidence.LookAlike && match.Score >= threshold)
            .OrderBy(match => match.Start)
            .Select(match => text.Substring(match.Start, match.Length)),
    ];
}
