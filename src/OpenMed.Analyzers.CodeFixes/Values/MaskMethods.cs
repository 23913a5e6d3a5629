using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.CodeFixes.Values;

/// <summary>Finds the methods of an application that mask a text.</summary>
internal static class MaskMethods
{
    private const int MostMethods = 3;

    /// <summary>Finds those that the options of a file name in full and that take a text.</summary>
    /// <param name="options">The options.</param>
    /// <param name="compilation">The compilation.</param>
    public static IEnumerable<IMethodSymbol> Find(AnalyzerConfigOptions options, Compilation compilation)
    {
        if (!options.TryGetValue(OptionNames.MaskingMethods, out string? entries)) return [];

        return OptionEntries.Split(entries)
            .Select(entry => Resolve(entry, compilation)).OfType<IMethodSymbol>().Take(MostMethods);
    }

    private static IMethodSymbol? Resolve(string entry, Compilation compilation)
    {
        int dot = entry.LastIndexOf('.');
        return dot < 0 ? null : compilation.GetTypeByMetadataName(entry.Substring(0, dot))?.GetMembers(entry.Substring(dot + 1)).OfType<IMethodSymbol>()
            .FirstOrDefault(method => method.IsStatic && !method.IsGenericMethod && compilation.IsSymbolAccessibleWithin(method, compilation.Assembly)
                && method.Parameters.Length > 0 && method.Parameters[0].Type.SpecialType == SpecialType.System_String && method.Parameters.Skip(1).All(parameter => parameter.IsOptional));
    }
}
