using OpenMed.Rules.Checksums;

namespace OpenMed.Policy;

/// <summary>Reads <c>recognizers</c>: patterns of one's own.</summary>
/// <param name="context">What the readers share.</param>
/// <param name="registry">The labels there are.</param>
internal sealed class RecognizersReader(PolicyContext context, LabelRegistry registry)
{
    private const float StandardScore = 0.6f;

    private static readonly string[] Keys =
        ["name", "label", "pattern", "score", "validator", "context", "needsContext", "ignoreCase"];

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    /// <param name="nodes">The items of the key's value; null when it is not there.</param>
    /// <returns>Those that are right.</returns>
    public IReadOnlyList<PiiRecognizer> Read(IReadOnlyList<PolicyNode>? nodes)
    {
        List<PiiRecognizer> recognizers = [];
        for (int nodeIndex = 0; nodeIndex < (nodes?.Count ?? 0); nodeIndex++)
        {
            if (Read(nodes![nodeIndex], nodeIndex) is { } recognizer) recognizers.Add(recognizer);
        }

        return recognizers.AsReadOnly();
    }

    private PiiRecognizer? Read(PolicyNode node, int nodeIndex)
    {
        ObjectReader reader = new(node, FormattableString.Invariant($"recognizers[{nodeIndex}]"), Keys, context.Problems);
        reader.Require("name", "Name it, so that what it finds can be told apart.");
        reader.Require("label", "Name the label of what it finds.");
        reader.Require("pattern", "Write a regular expression.");

        string? name = Name(reader, nodeIndex);
        string? label = reader.Text("label");
        if (label is not null) registry.Use(label, reader.Get("label")!, reader.At("label"), isPrivate: false);

        bool ignoresCase = reader.Flag("ignoreCase") ?? false;
        string? pattern = reader.Text("pattern");
        if (pattern is not null && LinearPattern.ProblemOf(pattern, ignoresCase) is { } problem)
            context.Problems.Add(reader.Get("pattern")!.ByteIndex, $"'{reader.At("pattern")}' {problem}");

        float score = reader.Score("score") ?? StandardScore;
        string? validator = reader.Word("validator", ChecksumValidators.Names);
        IReadOnlyList<string> words = reader.Texts("context", _ => null) ?? [];
        bool needsContext = reader.Flag("needsContext") ?? false;
        if (needsContext && words.Count == 0)
        {
            context.Problems.Add(
                reader.Get("needsContext")!.ByteIndex,
                $"'{reader.At("needsContext")}' is true, but there are no words of context. Write them in 'context', or take it out.");
        }

        return name is null || label is null || pattern is null
            ? null
            : new PiiRecognizer(name, label, pattern, score, validator, words, needsContext, ignoresCase);
    }

    private string? Name(ObjectReader reader, int nodeIndex)
    {
        if (reader.Text("name") is not { } name) return null;

        int byteIndex = reader.Get("name")!.ByteIndex;
        if (!PolicyWords.IsLabelName(name))
        {
            context.Problems.Add(
                byteIndex,
                $"'{reader.At("name")}' is no name for a recognizer. Write at most 64 letters, digits and _ - . / without accents.");
        }
        else if (!_indexes.TryAdd(name, nodeIndex))
        {
            context.Problems.Add(byteIndex, FormattableString.Invariant(
                $"'{reader.At("name")}' is the name of recognizers[{_indexes[name]}] too. Give each a name of its own."));
        }

        return name;
    }
}
