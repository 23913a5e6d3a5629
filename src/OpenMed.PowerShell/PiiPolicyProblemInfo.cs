namespace OpenMed.Commands;

/// <summary>One thing that is wrong in a policy file. Holds no text of its allow and deny lists.</summary>
/// <param name="Path">The file's full path.</param>
/// <param name="Line">The line, from 1; 0 when it concerns the file as a whole.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 when it concerns the file as a whole.</param>
/// <param name="Message">What happened, and what to do.</param>
public sealed record PiiPolicyProblemInfo(string Path, int Line, int Column, string Message)
{
    /// <summary>The problem with its place, in the form that editors and builds read.</summary>
    /// <returns>For example <c>openmed.json(3,5): what happened. What to do.</c></returns>
    public override string ToString() => new PiiPolicyProblem(Path, Line, Column, Message).ToString();
}
