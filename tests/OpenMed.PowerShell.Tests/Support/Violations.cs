namespace OpenMed.Commands.Support;

/// <summary>Shows all that breaks a rule, one a line; xunit's own collection asserts cut it short.</summary>
internal static class Violations
{
    /// <summary>Fails when there is one.</summary>
    /// <param name="violations">Each as a sentence that says what to do.</param>
    public static void None(IEnumerable<string> violations)
    {
        string[] found = [.. violations];
        if (found.Length > 0) Assert.Fail(string.Join('\n', found));
    }
}
