using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.CodeFixes.Pipelines;

/// <summary>Brings the method that adds the sanitizer into the scope of a file.</summary>
internal static class SanitizerImport
{
    private const string Extensions = "Microsoft.Extensions.Logging.PiiSanitizerLoggingBuilderExtensions";

    /// <summary>Says whether the method is in scope.</summary>
    /// <param name="call">A call that gives the builder.</param>
    /// <param name="model">What the file means.</param>
    public static bool IsInScope(InvocationExpressionSyntax call, SemanticModel model) =>
        model.Compilation.GetTypeByMetadataName(Extensions) is { } type
        && model.LookupSymbols(call.SpanStart, model.GetTypeInfo(call).Type, ProviderChain.Sanitizer, includeReducedExtensionMethods: true)
            .Any(method => SymbolEqualityComparer.Default.Equals(method.ContainingType, type));

    /// <summary>Says whether the namespace of the method can be imported without that another name of the file gets a second meaning.</summary>
    /// <param name="root">The file.</param>
    /// <param name="model">What the file means.</param>
    /// <param name="token">Ends the search.</param>
    public static bool IsPossible(CompilationUnitSyntax root, SemanticModel model, CancellationToken token)
    {
        if (NamespaceOf(model.Compilation.GetTypeByMetadataName(Extensions), model) is not { } space || !root.Usings.Any(IsPlain)) return false;

        HashSet<string> names = [.. space.GetTypeMembers().Select(type => type.Name)];
        return !root.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => names.Contains(name.Identifier.ValueText)
            && model.GetSymbolInfo(name, token).Symbol is ITypeSymbol type && !SymbolEqualityComparer.Default.Equals(NamespaceOf(type, model), space));
    }

    /// <summary>Imports the namespace, by the order of the alphabet with System first.</summary>
    /// <param name="root">The file, which imports other namespaces.</param>
    public static CompilationUnitSyntax AddTo(CompilationUnitSyntax root)
    {
        string name = Extensions.Substring(0, Extensions.LastIndexOf('.'));
        UsingDirectiveSyntax last = root.Usings.Last(IsPlain);
        UsingDirectiveSyntax? next = root.Usings.FirstOrDefault(import => IsPlain(import) && IsBehind(import.Name!.ToString(), name));
        UsingDirectiveSyntax added = last.WithName(SyntaxFactory.ParseName(name)).WithoutLeadingTrivia();
        if (next is null) return root.WithUsings(root.Usings.Insert(root.Usings.IndexOf(last) + 1, added));

        int index = root.Usings.IndexOf(next);
        SyntaxList<UsingDirectiveSyntax> usings = root.Usings.Replace(next, next.WithoutLeadingTrivia());
        return root.WithUsings(usings.Insert(index, added.WithLeadingTrivia(next.GetLeadingTrivia())));
    }

    // That of all assemblies.
    private static INamespaceSymbol? NamespaceOf(ITypeSymbol? type, SemanticModel model) => type?.ContainingNamespace is { } space ? model.Compilation.GetCompilationNamespace(space) : null;

    private static bool IsPlain(UsingDirectiveSyntax import) => import.Alias is null && import.Name is not null && import.StaticKeyword.RawKind == 0 && import.GlobalKeyword.RawKind == 0;

    private static bool IsBehind(string name, string added) => !IsSystem(name) && string.CompareOrdinal(name, added) > 0;

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
