using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed class ModuleTests
{
    [Fact]
    public void Import_InABareHost_GivesTheCmdlets()
    {
        using ModuleHost host = new();

        List<PSObject> labels = host.Run("Get-PiiLabel");

        Assert.Equal(54, labels.Count);
    }

    [Theory]
    [InlineData("Import-Module -Name $module -Force")]
    [InlineData("Remove-Module OpenMed.PowerShell; Import-Module -Name $module")]
    public void Import_Again_GivesTheCmdlets(string again)
    {
        using ModuleHost host = new();
        host.Run($"$module = '{TestFolders.Module}'; {again}");

        List<PSObject> labels = host.Run("Get-PiiLabel");

        Assert.Equal(54, labels.Count);
    }

    [Fact]
    public void Import_OfASecondCopy_GoesOnWithTheFirstAndSaysSo()
    {
        using TemporaryFolder folder = new();
        string copy = Path.Combine(folder.Path, "OpenMed.PowerShell");
        Directory.CreateDirectory(Path.Combine(copy, "bin", "net8.0"));
        foreach (string file in Directory.EnumerateFiles(TestFolders.Module)) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        File.Copy(
            Path.Combine(TestFolders.Module, "bin", "net8.0", "OpenMed.PowerShell.Loader.dll"),
            Path.Combine(copy, "bin", "net8.0", "OpenMed.PowerShell.Loader.dll"));
        using (ModuleHost first = new()) first.Run("Get-PiiLabel");

        string screen = ModuleHost.Show($"Remove-Module OpenMed.PowerShell; Import-Module -Name '{copy}'; (Get-PiiLabel).Count").Text;

        Assert.Contains("54", screen, StringComparison.Ordinal);
        Assert.Contains("Start a new session to use the one in", screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_InAConstrainedLanguage_SaysWhy()
    {
        using ModuleHost host = new(import: false);
        host.Run("$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'");

        host.Run($"Import-Module -Name '{TestFolders.Module}'");

        Assert.Contains("language mode ConstrainedLanguage", Assert.Single(host.Errors).ToString(), StringComparison.Ordinal);
    }
}
