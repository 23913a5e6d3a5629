using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.CodeFixes.Classification;

/// <summary>Finds the attributes by which an application can classify personal data.</summary>
internal static class ClassificationAttributes
{
    private const int MostAttributes = 3;
    private const string Library = "Microsoft.Extensions.Compliance.Abstractions";

    private static readonly string[] Known = ["OpenMed.Logging.PiiDataAttribute", "Microsoft.AspNetCore.Identity.PersonalDataAttribute"];
    private static readonly string[] NamesOfOthers = ["PiiDataAttribute", "PiiAttribute", "PhiAttribute", "PersonalDataAttribute", "SensitiveDataAttribute"];
    private static readonly string[] Personal = ["Pii", "Phi", "Personal"];
    private static readonly string[] Private = ["Private", "Sensitive", "Confidential", "Secret"];
    private static readonly string[] Open = ["Public", "Unknown", "NoData", "None"];

    /// <summary>Finds the attributes, the best first.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">The options of the file, which may name some.</param>
    /// <param name="target">What is to be classified.</param>
    /// <param name="token">Ends the search.</param>
    public static ImmutableArray<INamedTypeSymbol> Find(Compilation compilation, AnalyzerConfigOptions options, AttributeTargets target, CancellationToken token)
    {
        IEnumerable<INamedTypeSymbol> named = options.TryGetValue(OptionNames.ClassificationAttributes, out string? entries)
            ? OptionEntries.Split(entries).SelectMany(entry => Resolve(entry, compilation, token))
            : [];
        IEnumerable<INamedTypeSymbol> others = InReferences(compilation).Concat(Known.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>());
        return named.Concat(BestFirst(InSource(compilation, token))).Concat(BestFirst(others)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).Where(type => CanStand(type, compilation, target)).Take(MostAttributes).ToImmutableArray();
    }

    private static IEnumerable<INamedTypeSymbol> BestFirst(IEnumerable<INamedTypeSymbol> types) => types.Where(type => !Open.Any(type.Name.StartsWith))
        .OrderBy(type => Personal.Any(type.Name.Contains) ? 0 : Private.Any(type.Name.Contains) ? 1 : 2);

    private static IEnumerable<INamedTypeSymbol> Resolve(string entry, Compilation compilation, CancellationToken token)
    {
        string name = entry.EndsWith("Attribute", StringComparison.Ordinal) ? entry : entry + "Attribute";
        return compilation.GetTypeByMetadataName(name) is { } type ? [type]
            : compilation.GetSymbolsWithName(name, SymbolFilter.Type, token).OfType<INamedTypeSymbol>();
    }

    private static IEnumerable<INamedTypeSymbol> InSource(Compilation compilation, CancellationToken token) =>
        compilation.GetSymbolsWithName(name => name.EndsWith("Attribute", StringComparison.Ordinal), SymbolFilter.Type, token).OfType<INamedTypeSymbol>()
            .Where(type => Classifies(type) || NamesOfOthers.Contains(type.Name)).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> InReferences(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Library)))
        .SelectMany(assembly => TypesOf(assembly.GlobalNamespace)).Where(Classifies).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => type.Name.EndsWith("Attribute", StringComparison.Ordinal)).Concat(space.GetNamespaceMembers().SelectMany(TypesOf));

    private static bool Classifies(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (level.Name == "DataClassificationAttribute") return true;
        }

        return false;
    }

    private static bool CanStand(INamedTypeSymbol type, Compilation compilation, AttributeTargets target) =>
        !type.IsAbstract && type.Arity == 0 && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
        && type.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0 && constructor.DeclaredAccessibility == Accessibility.Public)
        && (TargetsOf(type) & target) != 0;

    private static AttributeTargets TargetsOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            AttributeData? usage = level.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == nameof(AttributeUsageAttribute));
            if (usage is { ConstructorArguments: { Length: 1 } arguments } && arguments[0].Value is int targets) return (AttributeTargets)targets;
        }

        return AttributeTargets.All;
    }
}
