namespace OpenMed.Policy;

/// <summary>The labels that a policy may speak of: the 54, and those that it declares.</summary>
/// <param name="problems">Told of labels that do not exist.</param>
internal sealed class LabelRegistry(PolicyProblems problems)
{
    // A guess among more names than that helps nobody and takes its time for each wrong name.
    private const int MaxGuesses = 200;

    private readonly List<string> _own = [];
    private readonly HashSet<string> _ownNames = new(StringComparer.Ordinal);

    /// <summary>The declared labels outside the 54, in their order.</summary>
    public IReadOnlyList<string> Own => _own;

    /// <summary>Declares a label under <c>customLabels</c>.</summary>
    /// <param name="label">The label.</param>
    /// <returns>What is wrong with it, and what to do; null when nothing is.</returns>
    public string? Declare(string label)
    {
        if (PiiLabels.TryGet(label, out _)) return "is one of the 54 labels already. Take it out.";

        if (!PolicyWords.IsLabelName(label))
            return "is no name for a label. Write at most 64 letters, digits and _ - . / without accents.";

        if (_ownNames.Add(label)) _own.Add(label);
        return null;
    }

    /// <summary>Declares the label of a recognizer or of a deny entry by its use there, unless it looks like a slip of one of the 54.</summary>
    /// <param name="label">The label.</param>
    /// <param name="node">Where it stands.</param>
    /// <param name="at">Its way from the root.</param>
    /// <param name="isPrivate">Whether it must not be shown.</param>
    public void Use(string label, PolicyNode node, string at, bool isPrivate)
    {
        if (IsKnown(label)) return;

        if (NearestName.Of(label, PiiLabels.All.Select(each => each.Name)) is { } nearest)
        {
            problems.Add(
                node.ByteIndex,
                $"'{at}' has a label{PolicyWords.Quoted(label, isPrivate)}, which is none of the 54. "
                + $"Did you mean '{nearest}'? If not, declare it in 'customLabels'.");
        }
        else if (Declare(label) is { } problem)
        {
            problems.Add(node.ByteIndex, $"'{at}' {problem}");
        }
    }

    /// <summary>Reports a label that does not exist.</summary>
    /// <param name="label">The label.</param>
    /// <param name="byteIndex">Where it stands, in bytes from the start of the text.</param>
    /// <param name="isPrivate">Whether it must not be shown.</param>
    public void Check(string label, int byteIndex, bool isPrivate)
    {
        if (IsKnown(label)) return;

        string? nearest = NearestName.Of(label, PiiLabels.All.Select(each => each.Name).Concat(_own.Take(MaxGuesses)));
        string cure = nearest is null
            ? "Run 'openmed labels' for those there are, or declare it in 'customLabels'."
            : $"Did you mean '{nearest}'?";
        problems.Add(byteIndex, $"There is no label{PolicyWords.Quoted(label, isPrivate)}. {cure}");
    }

    private bool IsKnown(string label) => PiiLabels.TryGet(label, out _) || _ownNames.Contains(label);
}
