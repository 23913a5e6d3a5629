using System.Runtime.Loader;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed class RunspaceTests
{
    [Fact]
    public async Task Protect_InThreeRunspacesAtOnce_GivesTheSameAndSharesOneEngine()
    {
        string[][] results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            using ModuleHost host = new();
            return host.Run("1..200 | ForEach-Object { \"Call Margaret Ellison, mail a$_@example.com\" } | Protect-PiiText").Select(line => (string)line.BaseObject).ToArray();
        })));

        Assert.All(results, lines => Assert.Equal(Enumerable.Repeat("Call [FIRST_NAME] [LAST_NAME], mail [EMAIL]", 200), lines));
        Assert.Single(AssemblyLoadContext.All, context => context.Name == "OpenMed.PowerShell");
    }

    [Fact]
    public void Protect_InForEachParallel_Works()
    {
        using ModuleHost host = new();

        IEnumerable<string> masked = host.Run($$"""
            1..6 | ForEach-Object -ThrottleLimit 3 -Parallel { Import-Module -Name '{{TestFolders.Module}}'; "mail a$_@example.com" | Protect-PiiText }
            """).Select(line => line.ToString());

        Assert.Equal(Enumerable.Repeat("mail [EMAIL]", 6), masked);
    }

    [Fact]
    public void Remove_WhileAnotherRunspaceUsesTheModule_DoesItNoHarm()
    {
        using ModuleHost first = new();
        using ModuleHost second = new();
        first.Run("'mail a@example.com' | Protect-PiiText");

        second.Run("Remove-Module OpenMed.PowerShell");

        Assert.Equal("mail [EMAIL]", first.Run("'mail b@example.com' | Protect-PiiText").Single().BaseObject);
    }
}
