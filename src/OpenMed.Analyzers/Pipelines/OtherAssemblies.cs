using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>The assemblies that a compilation refers to and that refer to the sanitizer themselves: a call of them may add it. Safe for use by many threads.</summary>
internal sealed class OtherAssemblies
{
    private const string Logging = "OpenMed.Logging";

    private readonly HashSet<ISymbol> _assemblies = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _names = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Finds the assemblies.</summary>
    /// <param name="compilation">The compilation.</param>
    public OtherAssemblies(Compilation compilation)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (IsOfSanitizer(assembly.Identity) || !assembly.Modules.Any(module => module.ReferencedAssemblies.Any(IsOfSanitizer))) continue;

            _assemblies.Add(assembly);
            AddNames(assembly.GlobalNamespace);
        }
    }

    /// <summary>The names of their methods that take a builder.</summary>
    public HashSet<string> Names => _names;

    /// <summary>Says whether a method is of one of them.</summary>
    /// <param name="method">The method.</param>
    public bool Have(IMethodSymbol method) => _assemblies.Count > 0 && method.ContainingAssembly is { } assembly && _assemblies.Contains(assembly);

    private static bool IsOfSanitizer(AssemblyIdentity assembly) => assembly.Name.StartsWith(Logging, StringComparison.Ordinal);

    private void AddNames(INamespaceSymbol space)
    {
        foreach (INamedTypeSymbol type in space.GetTypeMembers().Where(type => type.IsStatic))
        {
            foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.Parameters.FirstOrDefault() is { } first && IsBuilder(first.Type.Name)) _names.Add(method.Name);
            }
        }

        foreach (INamespaceSymbol inner in space.GetNamespaceMembers()) AddNames(inner);
    }

    private static bool IsBuilder(string name) => name.EndsWith("Builder", StringComparison.Ordinal) || name.EndsWith("Configuration", StringComparison.Ordinal)
        || name is "IServiceCollection" or "ILoggerFactory";
}
