using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OpenMed.Analyzers.Logs;
using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Knows calls whose result no longer holds what they were given: masks, hashes, ends of numbers.</summary>
internal static class MaskingCalls
{
    private const int MostOpenChars = 4;

    private static readonly string[] Masking =
        ["mask", "redact", "hash", "anonym", "pseudonym", "scrub", "saniti", "encrypt", "obfusc", "censor", "tokeniz", "tokenis"];

    private static readonly string[] Unmasking = ["unmask", "unredact", "deanonym", "detoken", "dehash"];

    // "PasswordHash" is left out on purpose: it can be guessed from.
    private static readonly string[] Masked = ["masked", "redacted", "hashed", "anonymi", "pseudonym", "scrubbed", "sanitized", "encrypted", "obfuscated", "censored", "truncated"];

    /// <summary>Says whether a value is the result of a mask.</summary>
    /// <param name="value">The value.</param>
    public static bool IsMasked(IOperation value) => value switch
    {
        IInvocationOperation call => IsMaskingName(call.TargetMethod.Name) || IsSlice(call) || IsReplacement(call),
        IDynamicInvocationOperation { Operation: IDynamicMemberReferenceOperation member } => IsMaskingName(member.MemberName),
        IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } property =>
            IsSliceRange(arguments[0].Value) || HasMaskedName(property.Property.Name),
        IMemberReferenceOperation member => HasMaskedName(member.Member.Name),
        ILocalReferenceOperation local => HasMaskedName(local.Local.Name),
        IParameterReferenceOperation parameter => HasMaskedName(parameter.Parameter.Name),
        IImplicitIndexerReferenceOperation slice => IsSliceRange(slice.Argument),
        _ => false,
    };

    /// <summary>Says whether a value is the result of one of the methods that an application calls masks.</summary>
    /// <param name="value">The value.</param>
    /// <param name="methods">Their names, each with or without those of its type and namespace.</param>
    public static bool IsOfMethod(IOperation value, ImmutableArray<string> methods) =>
        value is IInvocationOperation call && methods.Any(method => AnalyzerSettings.IsNamed(method, call.TargetMethod));

    private static bool IsMaskingName(string name) => ContainsAny(name, Masking) && !ContainsAny(name, Unmasking);

    /// <summary>Says whether a name says that what it names is masked.</summary>
    /// <param name="name">The name.</param>
    public static bool HasMaskedName(string name) => ContainsAny(name, Masked);

    // Some characters of the end, or what stands at a place that was searched for, are taken to leave the rest out.
    private static bool IsSlice(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "Substring" or "Slice" or "Remove" }) return false;
        if (call.Arguments.Any(argument => argument.Value.ConstantValue is not { HasValue: true })) return true;

        return call.TargetMethod.Name != "Remove" && call.Arguments.Length == 2 && call.Arguments[1].Value.ConstantValue.Value is <= MostOpenChars;
    }

    private static bool IsSliceRange(IOperation argument)
    {
        if (argument is not IRangeOperation range) return false;
        if (range.LeftOperand is { } left && IndexOf(left, out bool isFromEnd) is { } start && range.RightOperand is null) return isFromEnd && start <= MostOpenChars;
        if (range.LeftOperand is null && range.RightOperand is { } right && IndexOf(right, out isFromEnd) is { } end) return !isFromEnd && end <= MostOpenChars;

        return range.LeftOperand is not null || range.RightOperand is not null;
    }

    private static int? IndexOf(IOperation operation, out bool isFromEnd)
    {
        IOperation index = CallArguments.WithoutConversions(operation);
        isFromEnd = index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };
        if (index is IUnaryOperation hat) index = CallArguments.WithoutConversions(hat.Operand);
        return index.ConstantValue is { HasValue: true, Value: int number } ? number : null;
    }

    private static bool IsReplacement(IInvocationOperation call) =>
        call.TargetMethod.Name == "Replace"
        && (call.TargetMethod.ContainingType.Name == "Regex"
            || call.Arguments.Any(argument => CallArguments.Text(argument.Value) is { } text && (text.Contains('*') || text.Contains('#') || text.Contains("xx"))));

    private static bool ContainsAny(string name, string[] parts) => parts.Any(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);
}
