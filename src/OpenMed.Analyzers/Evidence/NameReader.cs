using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Logs;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Reads the names of values.</summary>
internal static class NameReader
{
    private static readonly string[] Verbs = ["TryGet", "Get", "Find", "Read", "Load", "Fetch", "Lookup", "LookUp", "Resolve", "Extract", "Parse", "Normalize", "Format", "Describe", "Ask"];

    /// <summary>The name of a value: of its member, its variable, its method without the verb, or the text that it is found by.</summary>
    /// <param name="value">The value.</param>
    /// <returns>It; null when there is none.</returns>
    public static string? Own(IOperation value) => value switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation { Parameter: { Name: "value", ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol property } } } => property.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: >= 1 } arguments } indexer =>
            Key(arguments[0].Value) ?? OwnOfReceiver(indexer),
        IFieldReferenceOperation { Field.AssociatedSymbol: IPropertySymbol property } => property.Name,
        IMemberReferenceOperation member => member.Member.Name,
        IArrayElementReferenceOperation element => OwnOfReceiver(element),
        IImplicitIndexerReferenceOperation element => OwnOfReceiver(element),
        IInvocationOperation call => OfCall(call),
        IDynamicMemberReferenceOperation member => member.MemberName,
        IDynamicIndexerAccessOperation { Arguments: { Length: 1 } arguments } => Key(arguments[0]),
        _ => null,
    };

    /// <summary>The member that a value is; null when it is none.</summary>
    /// <param name="value">The value.</param>
    public static ISymbol? Member(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Property,
        IFieldReferenceOperation field => field.Field.AssociatedSymbol as IPropertySymbol ?? (ISymbol)field.Field,
        IInvocationOperation call => call.TargetMethod,
        _ => null,
    };

    /// <summary>The symbol that a value is and that may have attributes; null when it is none.</summary>
    /// <param name="value">The value.</param>
    public static ISymbol? Symbol(IOperation value) => value switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        ILocalReferenceOperation => null,
        _ => Member(value),
    };

    private static string? OwnOfReceiver(IOperation value) =>
        ValueReader.Receiver(value) is { } receiver ? Own(receiver) : null;

    // Of a user's method the thing that it gives; of one of .NET the key that it is asked for: FindFirstValue(ClaimTypes.Email).
    private static string? OfCall(IInvocationOperation call)
    {
        IEnumerable<IArgumentOperation> keys = call.TargetMethod.IsExtensionMethod ? call.Arguments.Skip(1) : call.Arguments;
        string? key = keys.Select(argument => Key(argument.Value)).FirstOrDefault(text => text is not null);
        if (ValueShapes.IsOfFramework(call.TargetMethod)) return IsLookup(call.TargetMethod.Name) ? key : null;

        string name = call.TargetMethod.Name;
        if (name.EndsWith("Async", StringComparison.Ordinal)) name = name.Substring(0, name.Length - 5);
        foreach (string verb in Verbs)
        {
            if (!name.StartsWith(verb, StringComparison.Ordinal)) continue;

            string thing = name.Substring(verb.Length);
            int by = thing.IndexOf("By", 1 <= thing.Length ? 1 : 0, StringComparison.Ordinal);
            if (by > 0) thing = thing.Substring(0, by);
            return thing.Length == 0 || thing is "Value" or "String" or "Text" or "Field" ? key : thing;
        }

        return null;
    }

    private static bool IsLookup(string method) =>
        method.StartsWith("Get", StringComparison.Ordinal) || method.StartsWith("Find", StringComparison.Ordinal) || method is "Value" or "Field" or "Peek";

    // A constant's name tells as much as its text: ClaimTypes.Email.
    private static string? Key(IOperation argument)
    {
        IOperation operation = CallArguments.WithoutConversions(argument);
        if (CallArguments.Text(operation) is not { } text) return null;
        if (operation is IFieldReferenceOperation field && ValueShapes.IsOfFramework(field.Field)) return field.Field.Name;

        return text.Substring(text.LastIndexOf('/') + 1);
    }
}
