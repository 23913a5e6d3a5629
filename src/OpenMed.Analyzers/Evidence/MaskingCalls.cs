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

    private static readonly string[] Signs = [@"\s", @"\D", @"\W", @"[\s", @"[\D", @"[\W", "[^", "[-", "[ ", "-", " "];

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
        if (call.Arguments.Any(argument => argument.Value.ConstantValue is not { HasValue: true })) return !call.Arguments.Any(argument => IsTruncation(argument.Value));

        return call.TargetMethod.Name != "Remove" && call.Arguments.Length == 2 && call.Arguments[1].Value.ConstantValue.Value is <= MostOpenChars;
    }

    private static bool IsSliceRange(IOperation argument)
    {
        if (argument is not IRangeOperation range || (range.RightOperand is { } limit && IsTruncation(CallArguments.WithoutConversions(limit)))) return false;
        if (range.LeftOperand is { } left && IndexOf(left, out bool isFromEnd) is { } start && range.RightOperand is null) return isFromEnd && start <= MostOpenChars;
        if (range.LeftOperand is null && range.RightOperand is { } right && IndexOf(right, out isFromEnd) is { } end) return !isFromEnd && end <= MostOpenChars;

        return range.LeftOperand is not null || range.RightOperand is not null;
    }

    // Cut off where it is too long, a value is mostly whole: Substring(0, Math.Min(text.Length, 200)).
    private static bool IsTruncation(IOperation length) => length is IInvocationOperation { TargetMethod: { Name: "Min", ContainingType.Name: "Math" } };

    private static int? IndexOf(IOperation operation, out bool isFromEnd)
    {
        IOperation index = CallArguments.WithoutConversions(operation);
        isFromEnd = index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };
        if (index is IUnaryOperation hat) index = CallArguments.WithoutConversions(hat.Operand);
        return index.ConstantValue is { HasValue: true, Value: int number } ? number : null;
    }

    private static bool IsReplacement(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "Replace") return false;

        string? text = ReplacementOf(call);
        if (call.TargetMethod.ContainingType.Name == "Regex") return text is not "" || !IsOfSigns(call);

        return text is not null && (text.Contains('*') || text.Contains('#') || text.Contains("xx"));
    }

    // What is replaced says nothing: Replace("#", "") takes signs out.
    private static string? ReplacementOf(IInvocationOperation call) => CallArguments.Text(call.Arguments
        .FirstOrDefault(argument => argument.Parameter?.Name is "newValue" or "newChar" or "replacement")?.Value);

    // Without spaces, or without all but digits, a value is still the value.
    private static bool IsOfSigns(IInvocationOperation call) =>
        CallArguments.Text(call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "pattern")?.Value) is { } pattern
        && Signs.Any(signs => pattern.StartsWith(signs, StringComparison.Ordinal));

    private static bool ContainsAny(string name, string[] parts) => parts.Any(part => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0);
}
