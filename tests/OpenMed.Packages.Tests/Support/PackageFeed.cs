using System.Xml.Linq;
using OpenMed.Packages.Support;
using Xunit.v3;

// Each command has the SDK use all cores.
[assembly: AssemblyFixture(typeof(PackageFeed))]
[assembly: Parallelization(MaxThreads = 1)]

namespace OpenMed.Packages.Support;

/// <summary>A folder outside of the repository with the packages, made once for all tests.</summary>
/// <remarks>What is built for them lies there too, so that the build that runs the tests is not touched.</remarks>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private readonly List<Package> _packages = [];

    /// <summary>The folder of the packages.</summary>
    internal string Path => _folder["feed"];

    /// <summary>The folder that holds all that was made.</summary>
    internal string Root => _folder.FullPath;

    /// <summary>The machine's own sources and packages.</summary>
    internal MachinePackages Machine { get; private set; } = null!;

    internal Package this[string id] => _packages.Single(package => package.Id == id);

    public async ValueTask InitializeAsync()
    {
        Machine = await MachinePackages.ReadAsync(Root);
        Solution().Save(_folder["packed.slnx"]);

        // What the packages need was restored with the tests, and the audit would ask the network; the analyzers have looked at the sources in the build that runs the tests.
        CommandResult packed = await DotNet.RunAsync(
            Root, null, "pack", "packed.slnx", "--configuration", "Release", "--artifacts-path", _folder["artifacts"], "--output", Path,
            "-p:NuGetAudit=false", "-p:RunAnalyzers=false");
        if (packed.ExitCode != 0) throw new InvalidOperationException($"The packages could not be made. {packed.Output}");
        _packages.AddRange(Directory.GetFiles(Path).Select(path => new Package(path)));
    }

    public ValueTask DisposeAsync()
    {
        foreach (Package package in _packages) package.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static XElement Solution() => new(
        "Solution",
        PackedProject.All.Select(project => new XElement("Project", new XAttribute("Path", System.IO.Path.Combine(TestFolders.Root, project.Path)))));
}
