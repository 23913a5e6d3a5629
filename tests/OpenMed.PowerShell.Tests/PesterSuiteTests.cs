using OpenMed.Commands.Support;
using OpenMed.Support;

namespace OpenMed.Commands;

/// <summary>Runs the suite for Pester with a stand-in for it, so that it is right where Pester is.</summary>
[Trait("Kind", "module")]
public sealed class PesterSuiteTests
{
    private static readonly string StandIn = Path.Combine(TestFolders.Root, "tests", "OpenMed.PowerShell.Tests", "Support", "PesterStandIn.ps1");

    public static TheoryData<string> Suites { get; } =
        [.. Directory.GetFiles(Path.Combine(TestFolders.Root, "tests", "pester"), "*.Tests.ps1").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Suites))]
    public void EachTest_Passes(string suite)
    {
        using SampleConsole console = new();
        string script = Path.Combine(TestFolders.Root, "tests", "pester", suite);

        string[] results = console.Run($". '{StandIn}'; $TestDrive = '{console.Folder}'; . '{script}'").Split('\n');

        Assert.Empty(console.Errors);
        string[] tests = [.. results.Where(line => line.StartsWith("passed: ", StringComparison.Ordinal) || line.StartsWith("FAILED: ", StringComparison.Ordinal))];
        Assert.Equal(File.ReadAllText(script).Split("    It '").Length - 1, tests.Length);
        Violations.None(tests.Where(line => line.StartsWith('F')));
    }
}
