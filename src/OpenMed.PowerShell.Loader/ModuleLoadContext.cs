using System.Reflection;
using System.Runtime.Loader;

namespace OpenMed.Loader;

/// <summary>Keeps the module and all its libraries apart from those of PowerShell and of other modules. Safe for use by many threads.</summary>
/// <remarks>One for the process, so that all runspaces share one engine. This assembly refers to nothing: it is the only one that is
/// loaded beside everybody else's.</remarks>
public sealed class ModuleLoadContext : AssemblyLoadContext
{
    private const string ModuleName = "OpenMed.PowerShell";

    private static readonly Lazy<Assembly> Module = new(LoadModule);

    private readonly AssemblyDependencyResolver _resolver;

    /// <summary>Makes a context for an assembly and what stands in its <c>deps.json</c>.</summary>
    /// <param name="modulePath">The full path of the assembly.</param>
    /// <exception cref="InvalidOperationException">The assembly is not there.</exception>
    public ModuleLoadContext(string modulePath) : base(ModuleName) => _resolver = new AssemblyDependencyResolver(modulePath);

    /// <summary>Whether the module's assembly was loaded before, so that PowerShell knows it already.</summary>
    public static bool IsModuleLoaded => Module.IsValueCreated;

    /// <summary>The module's assembly, loaded in its own context by the first call.</summary>
    public static Assembly LoadedModule => Module.Value;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    /// <inheritdoc/>
    /// <remarks>An absolute path, since Windows has an old onnxruntime.dll of its own in its system folder.</remarks>
    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : IntPtr.Zero;

    private static Assembly LoadModule()
    {
        string folder = Path.GetDirectoryName(typeof(ModuleLoadContext).Assembly.Location)!;
        string path = Path.Combine(folder, ModuleName + ".dll");
        return new ModuleLoadContext(path).LoadFromAssemblyPath(path);
    }
}
