using OpenMed.Rules;

namespace OpenMed.Support;

/// <summary>What a set of recognizers finds in a text, with labels.</summary>
internal static class RecognizedLabels
{
    /// <summary>The different finds that are no look-alikes, as <c>label:text</c>, by place.</summary>
    /// <param name="recognizers">The recognizers.</param>
    /// <param name="text">The text.</param>
    /// <param name="fieldName">The name of the field that it is the value of.</param>
    /// <param name="threshold">The lowest score that counts.</param>
    public static string[] In(IReadOnlyList<IRecognizer> recognizers, string text, string fieldName = "", float threshold = 0.5f)
    {
        List<RuleMatch> matches = [];
        new RuleSet(recognizers).Find(text, fieldName, matches);
        return
        [
            .. matches.Where(match => match.Evidence != RuleEvidence.LookAlike && match.Score >= threshold)
                .OrderBy(match => match.Start).ThenBy(match => match.Length)
                .Select(match => $"{match.Label}:{text.Substring(match.Start, match.Length)}").Distinct(),
        ];
    }
}
