using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Says what the types of values let them hold.</summary>
internal static class ValueShapes
{
    private static readonly HashSet<string> Texts = new HashSet<string>(StringComparer.Ordinal)
    {
        "StringBuilder", "StringValues", "StringSegment", "Uri", "PathString", "HtmlString", "SecureString", "JsonElement", "JsonNode", "JsonValue", "BigInteger",
    };

    private static readonly HashSet<string> Dates = new HashSet<string>(StringComparer.Ordinal) { "DateTimeOffset", "DateOnly", "LocalDate", "Instant" };

    private static readonly HashSet<string> Wrappers = new HashSet<string>(StringComparer.Ordinal)
    {
        "Nullable", "ReadOnlySpan", "Span", "ReadOnlyMemory", "Memory", "Task", "ValueTask", "Lazy",
    };

    private static readonly string[] Libraries =
    [
        "System", "mscorlib", "netstandard", "Microsoft.AspNetCore", "Microsoft.AspNet", "Microsoft.Extensions", "Microsoft.EntityFrameworkCore", "Microsoft.IdentityModel", "Microsoft.Net",
        "Microsoft.CSharp", "Microsoft.VisualBasic", "Microsoft.Win32", "Microsoft.Data", "Microsoft.JSInterop", "Serilog", "NLog", "log4net",
    ];

    /// <summary>Says what a type lets its values hold; of a list, its elements.</summary>
    /// <param name="type">The type; null for one that is not known.</param>
    public static ValueShape Of(ITypeSymbol? type)
    {
        ITypeSymbol? inner = ElementOrSelf(type);
        if (inner is null or ITypeParameterSymbol or IDynamicTypeSymbol or IErrorTypeSymbol) return ValueShape.Text;
        if (inner.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Pointer) return ValueShape.Harmless;

        switch (inner.SpecialType)
        {
            case SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Object:
                return ValueShape.Text;
            case SpecialType.System_DateTime:
                return ValueShape.Date;
            case >= SpecialType.System_SByte and <= SpecialType.System_Double:
                return inner.SpecialType == SpecialType.System_Byte && !ReferenceEquals(inner, type) ? ValueShape.Object : ValueShape.Number;
            case SpecialType.System_Boolean or SpecialType.System_Void:
                return ValueShape.Harmless;
        }

        if (Texts.Contains(inner.Name)) return ValueShape.Text;
        if (Dates.Contains(inner.Name)) return ValueShape.Date;

        return inner.Name is "Guid" or "TimeSpan" or "TimeOnly" or "CancellationToken" or "Type" or "Version" or "Ulid" ? ValueShape.Harmless : ValueShape.Object;
    }

    /// <summary>The type of the elements of a list or of what a type wraps, through all of them; the type itself when it is neither.</summary>
    /// <param name="type">The type.</param>
    public static ITypeSymbol? ElementOrSelf(ITypeSymbol? type)
    {
        for (int depth = 0; depth < 4; depth++)
        {
            if (Inner(type) is not { } inner) return type;

            type = inner;
        }

        return type;
    }

    private static ITypeSymbol? Inner(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array) return array.ElementType;
        if (type is not INamedTypeSymbol named || named.SpecialType == SpecialType.System_String || Texts.Contains(named.Name)) return null;
        if (named.Arity == 1 && Wrappers.Contains(named.Name)) return named.TypeArguments[0];
        if (IsSequence(named)) return named.TypeArguments[0];
        if (!IsOfFramework(named)) return null;

        INamedTypeSymbol? sequence = named.AllInterfaces.FirstOrDefault(IsSequence);
        return sequence?.TypeArguments[0];
    }

    private static bool IsOf(string assembly, string library) =>
        assembly.StartsWith(library, StringComparison.Ordinal) && (assembly.Length == library.Length || assembly[library.Length] == '.');

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || type is { Name: "IAsyncEnumerable", Arity: 1 };

    /// <summary>Says whether a symbol is of .NET or of ASP.NET Core, where names mean other things than in an application. A product whose own namespace begins alike is none of them.</summary>
    /// <param name="symbol">The symbol; null counts as none.</param>
    public static bool IsOfFramework(ISymbol? symbol)
    {
        if (symbol?.ContainingAssembly is not { } assembly || !Libraries.Any(library => IsOf(assembly.Name, library)) || symbol.Locations.Any(location => location.IsInSource)) return false;

        INamespaceSymbol? space = symbol?.ContainingNamespace;
        while (space is { IsGlobalNamespace: false })
        {
            if (space.ContainingNamespace.IsGlobalNamespace) return space.Name is "System" or "Microsoft" or "Serilog" or "NLog" or "log4net";

            space = space.ContainingNamespace;
        }

        return false;
    }
}
