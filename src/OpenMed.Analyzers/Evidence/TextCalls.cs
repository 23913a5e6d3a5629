using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Logs;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Knows calls of .NET whose result holds what they were given: of texts, of lists and of what wraps a value.</summary>
internal static class TextCalls
{
    // Of texts.
    private static readonly HashSet<string> SameText = new HashSet<string>(StringComparer.Ordinal)
    {
        "ToString", "Trim", "TrimStart", "TrimEnd", "ToUpper", "ToUpperInvariant", "ToLower", "ToLowerInvariant", "Substring", "Replace", "ReplaceLineEndings",
        "PadLeft", "PadRight", "ToShortDateString", "ToLongDateString", "Normalize", "Insert", "Remove", "ToCharArray", "AsSpan", "AsMemory", "Slice", "Clone",
    };

    // Of lists.
    private static readonly HashSet<string> SameElements = new HashSet<string>(StringComparer.Ordinal)
    {
        "Where", "Distinct", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Take", "TakeLast", "TakeWhile", "Skip",
        "SkipLast", "SkipWhile", "Reverse", "ToList", "ToArray", "ToHashSet", "AsEnumerable", "AsQueryable", "Cast", "OfType", "Concat", "Union", "Append",
        "Prepend", "DefaultIfEmpty", "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "ElementAtOrDefault", "ToImmutableArray",
        "ToImmutableList", "AsReadOnly",
    };

    // Of queries of Entity Framework, beside those of lists: "ToListAsync" gives what "ToList" gives.
    private static readonly HashSet<string> SameQuery = new HashSet<string>(StringComparer.Ordinal)
    {
        "AsNoTracking", "AsNoTrackingWithIdentityResolution", "AsTracking", "AsSplitQuery", "AsSingleQuery", "AsAsyncEnumerable", "Include", "ThenInclude", "IgnoreQueryFilters", "TagWith",
    };

    // Of what wraps a value.
    private static readonly HashSet<string> SameValue = new HashSet<string>(StringComparer.Ordinal)
    {
        "GetValueOrDefault", "ConfigureAwait", "GetAwaiter", "GetResult", "AsTask", "WaitAsync",
    };

    private static readonly HashSet<string> FromArguments = new HashSet<string>(StringComparer.Ordinal)
    {
        "String.Concat", "String.Join", "String.Format", "String.Copy", "String.Intern", "String.Create", "Convert.ToString", "Uri.EscapeDataString", "Uri.UnescapeDataString",
        "WebUtility.HtmlEncode", "WebUtility.UrlEncode", "HttpUtility.HtmlEncode", "HttpUtility.UrlEncode", "FormattableString.Invariant",
        "FormattableString.CurrentCulture", "Encoding.GetBytes", "Encoding.GetString", "Convert.ToBase64String", "Convert.ToHexString", "Convert.FromBase64String", "Regex.Replace",
        "Tuple.Create", "Enumerable.Repeat",
    };

    /// <summary>Takes a call apart.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="parts">Takes the values that its result holds.</param>
    /// <returns>Whether it is such a call.</returns>
    public static bool TryTakeApart(IOperation operation, List<IOperation> parts)
    {
        switch (operation)
        {
            case not IObjectCreationOperation when CallArguments.Elements(operation) is { } elements:
                parts.AddRange(elements);
                return true;
            case IPropertyReferenceOperation { Property: { Name: "Value" or "Result", ContainingType: { } type }, Instance: { } instance } when IsWrapper(type):
                parts.Add(instance);
                return true;
            case IObjectCreationOperation { Type: { SpecialType: SpecialType.System_String } or { Name: "Uri" or "StringBuilder" }, Arguments: { Length: > 0 } arguments, Initializer: null } made when ValueShapes.IsOfFramework(made.Type):
                parts.Add(arguments[0].Value);
                return true;
            case IInvocationOperation { TargetMethod: { Name: "Append" or "AppendLine" or "AppendFormat", ContainingType.Name: "StringBuilder" }, Instance: { } builder } call:
                parts.Add(builder);
                parts.AddRange(call.Arguments.Select(argument => argument.Value));
                return true;
            case IInvocationOperation call when !MaskingCalls.IsMasked(call):
                return TryTakeCallApart(call, parts);
            default:
                return false;
        }
    }

    private static bool TryTakeCallApart(IInvocationOperation call, List<IOperation> parts)
    {
        IMethodSymbol method = call.TargetMethod;
        if (FromArguments.Contains(method.ContainingType.Name + "." + method.Name))
        {
            foreach (IArgumentOperation argument in call.Arguments)
            {
                if (argument.Parameter?.Name is not ("provider" or "separator")) parts.Add(argument.Value);
            }

            return true;
        }

        if (method.Name == "Select" && ValueShapes.IsOfFramework(method) && call.Arguments.Length == 2) return TryTakeSelectionApart(call, parts);
        if (!IsPassedOn(method) || Source(call) is not { } source) return false;

        parts.Add(source);
        return true;
    }

    private static bool IsPassedOn(IMethodSymbol method) =>
        method.ContainingType.Name.EndsWith("QueryableExtensions", StringComparison.Ordinal) ? SameQuery.Contains(method.Name) || SameElements.Contains(WithoutAsync(method.Name)) :
        SameText.Contains(method.Name) ? method.Name == "ToString" || ValueShapes.IsOfFramework(method)
        : (SameElements.Contains(method.Name) || SameValue.Contains(method.Name)) && ValueShapes.IsOfFramework(method);

    private static string WithoutAsync(string name) => name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name;

    private static IOperation? Source(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);

    // What is selected, and what it is selected from when the whole element is.
    private static bool TryTakeSelectionApart(IInvocationOperation call, List<IOperation> parts)
    {
        // The lambda expression of a query is no delegate but an expression tree.
        IOperation given = CallArguments.WithoutConversions(call.Arguments[1].Value);
        if ((given is IDelegateCreationOperation made ? made.Target : given) is not IAnonymousFunctionOperation function) return false;

        foreach (IOperation statement in function.Body.Operations)
        {
            if (statement is IReturnOperation { ReturnedValue: { } value }) parts.Add(value);
        }

        return parts.Count > 0;
    }

    private static bool IsWrapper(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (type.Name is "Task" or "ValueTask" or "Lazy" or "IOptions" && ValueShapes.IsOfFramework(type));
}
