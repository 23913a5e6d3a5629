namespace OpenMed;

/// <summary>One thing that is wrong in a policy.</summary>
/// <param name="Path">The file's full path; null when the policy came as a text.</param>
/// <param name="Line">The line, from 1; 0 when it concerns the file as a whole.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 when it concerns the file as a whole.</param>
/// <param name="Message">What happened, and what to do. Holds no text of the allow and deny lists.</param>
public sealed record PiiPolicyProblem(string? Path, int Line, int Column, string Message)
{
    /// <summary>The problem with its place, in the form that editors and builds read.</summary>
    /// <returns>For example <c>openmed.json(3,5): what happened. What to do.</c></returns>
    public override string ToString() => Line > 0
        ? FormattableString.Invariant($"{Path ?? "policy"}({Line},{Column}): {Message}")
        : $"{Path ?? "policy"}: {Message}";
}
