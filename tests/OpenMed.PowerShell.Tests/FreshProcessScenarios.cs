using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

/// <summary>Run by <see cref="FreshProcessTests"/>, each in a process of its own.</summary>
public sealed class FreshProcessScenarios
{
    private const string ModuleContext = "OpenMed.PowerShell";

    [Fact(Explicit = true)]
    public void Import_LoadsNoNativeLibraryUntilTheFirstText()
    {
        using ModuleHost host = new();
        host.Run("Get-PiiLabel; Get-Command -Module OpenMed.PowerShell");
        Assert.DoesNotContain(NativeLibraries(), IsOnnxRuntime);

        host.Run("'mail a@example.com' | Protect-PiiText");
        Assert.Contains(NativeLibraries(), IsOnnxRuntime);
    }

    [Fact(Explicit = true)]
    public void Protect_LeavesNoTraceOfTelemetryInTheHome()
    {
        using ModuleHost host = new();
        Assert.Equal("mail [EMAIL]", host.Run("'mail a@example.com' | Protect-PiiText").Single().BaseObject);

        // What PowerShell itself keeps below .cache/powershell and .config/powershell is none of ours.
        string home = Environment.GetEnvironmentVariable("HOME")!;
        Assert.DoesNotContain(
            Directory.EnumerateFileSystemEntries(home, "*", SearchOption.AllDirectories),
            path => !path.Contains("powershell", StringComparison.OrdinalIgnoreCase) && File.Exists(path));
    }

    [Fact(Explicit = true)]
    public void Protect_BesideOtherVersionsOfItsLibraries_UsesItsOwnAndLeavesThem()
    {
        Assembly logging = Assembly.LoadFrom(Package("microsoft.extensions.logging.abstractions", "8.0.0", "net8.0", "Microsoft.Extensions.Logging.Abstractions"));
        Assembly runtime = Assembly.LoadFrom(Package("microsoft.ml.onnxruntime.managed", "1.30.0", "net8.0", "Microsoft.ML.OnnxRuntime"));
        AssemblyLoadContext other = new("another module");
        Assembly json = other.LoadFromAssemblyPath(Package("system.text.json", "9.0.0", "net8.0", "System.Text.Json"));
        using ModuleHost host = new();

        Assert.Equal("Call [FIRST_NAME] [LAST_NAME]", host.Run("'Call Margaret Ellison' | Protect-PiiText").Single().BaseObject);

        Assert.Equal(new Version(8, 0, 0, 0), logging.GetName().Version);
        Assert.Equal("9.0.0.0", json.GetName().Version!.ToString());
        Assert.Equal(AssemblyLoadContext.Default, AssemblyLoadContext.GetLoadContext(runtime));
        Assembly own = Assert.Single(AppDomain.CurrentDomain.GetAssemblies(), loaded =>
            loaded.GetName().Name == "Microsoft.ML.OnnxRuntime" && AssemblyLoadContext.GetLoadContext(loaded)?.Name == ModuleContext);
        Assert.NotEqual(runtime.GetName().Version, own.GetName().Version);
        Assert.StartsWith(TestFolders.Module, own.Location, StringComparison.Ordinal);
        Assert.Equal(["OpenMed.PowerShell.Loader"], [.. AssemblyLoadContext.Default.Assemblies.Select(loaded => loaded.GetName().Name!).Where(name =>
            name.StartsWith("OpenMed.", StringComparison.Ordinal) && !name.EndsWith(".Tests", StringComparison.Ordinal))]);
    }

    private static IEnumerable<string> NativeLibraries() => Process.GetCurrentProcess().Modules.Cast<ProcessModule>().Select(module => module.FileName);

    // The managed library is mapped under its name too.
    private static bool IsOnnxRuntime(string file) =>
        Path.GetFileName(file) is "libonnxruntime.so" or "onnxruntime.dll" or "libonnxruntime.dylib";

    private static string Package(string id, string version, string framework, string assembly) => Path.Combine(
        typeof(FreshProcessScenarios).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry => entry.Key == "PackageFolder").Value!,
        id, version, "lib", framework, assembly + ".dll");
}
