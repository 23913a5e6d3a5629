namespace OpenMed.Benchmarks.Module;

/// <summary>Where the module and the tool lie.</summary>
internal static class ModulePaths
{
    /// <summary>The module as <c>dotnet build module/Module.proj -c Release</c> lays it out.</summary>
    public static string Module { get; } = Path.Combine(Folders.Root, "artifacts", "module", "OpenMed.PowerShell");

    /// <summary>The tool.</summary>
    public static string Tool { get; } = Path.Combine(Folders.Root, "artifacts", "bin", "OpenMed.Cli", "release", "openmed.dll");
}
