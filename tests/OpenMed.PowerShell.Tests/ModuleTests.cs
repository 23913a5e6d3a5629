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
}
