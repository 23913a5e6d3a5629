using OpenMed.Commands.Support;

namespace OpenMed.Commands;

/// <summary>Runs build.ps1 with a stand-in for dotnet, which says what it was asked for.</summary>
[Trait("Kind", "module")]
public sealed class BuildScriptTests : IDisposable
{
    private readonly SampleConsole _console = new();

    public BuildScriptTests() => _console.Run("function dotnet { $global:LASTEXITCODE = 0; \"dotnet $($args | ForEach-Object { $_ })\" }");

    [Theory]
    [InlineData("Module", "dotnet build module/Module.proj --configuration Debug")]
    [InlineData("Module -Configuration Release", "dotnet build module/Module.proj --configuration Release")]
    [InlineData("ModuleTest", "dotnet test tests/OpenMed.PowerShell.Tests --configuration Debug --filter Kind=module")]
    [InlineData("Test", "dotnet test OpenMed.slnx --configuration Debug --filter Kind!=module")]
    [InlineData("Pack", "dotnet pack OpenMed.slnx --configuration Release\ndotnet build module/Module.proj --configuration Release -target:Pack")]
    [InlineData("Pester", "Pester 5 is not installed, so its tests were left out. The task ModuleTest tests the same.")]
    public void Task_CallsDotNet(string arguments, string expected)
    {
        Assert.Equal(expected, Build($"-Task {arguments}"));
        Assert.Empty(_console.Errors);
    }

    [Fact]
    public void Default_DoesAllThatAChangeNeeds()
    {
        string[] calls = Build("").Split('\n');

        Assert.Equal(["format", "build", "test", "build", "test"], calls.Select(call => call.Split(' ')[1]));
    }

    [Fact]
    public void Install_CopiesTheModuleOverAnOlderOne()
    {
        string folder = _console.PathOf("Modules");
        string target = Path.Combine(folder, "OpenMed.PowerShell");
        Assert.Contains("is in '", Build($"-Task Install -ModulePath '{folder}'"), StringComparison.Ordinal);
        string version = Path.Combine(target, Assert.Single(Directory.GetDirectories(target).Select(path => Path.GetFileName(path))));
        File.WriteAllText(Path.Combine(version, "old.txt"), "");

        Build($"-Task Install -ModulePath '{folder}'");

        Assert.Empty(_console.Errors);
        Assert.Equal(Names(TestFolders.Module), Names(version));
    }

    [Fact]
    public void Install_WithoutAPath_TakesTheUsersFolderOfPSModulePath()
    {
        string shown = _console.Run($$"""
            $before = $env:PSModulePath
            $env:PSModulePath = @('/nowhere/Modules', [IO.Path]::Combine([Environment]::GetFolderPath('UserProfile'), 'own', 'Modules'), $env:PSModulePath) -join [IO.Path]::PathSeparator
            . '{{Script}}' -Task @()
            Get-UserModulePath
            $env:PSModulePath = $before
            """);

        Assert.Equal(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "own", "Modules"), shown);
    }

    public void Dispose() => _console.Dispose();

    private static string Script => Path.Combine(TestFolders.Root, "build.ps1");

    private string Build(string arguments) => _console.Run($"& '{Script}' {arguments}");

    private static IEnumerable<string> Names(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
