using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.CodeFixes.Templates;

/// <summary>Names the holes of a template after the values in them. One caller at a time; one for a template.</summary>
internal sealed class HoleNames
{
    private const string Unknown = "Value";

    // They say what a value is of its owner only.
    private static readonly HashSet<string> OfOwner = new HashSet<string>(StringComparer.Ordinal)
    {
        "Id", "Name", "Value", "Count", "Length", "Key", "Type", "Code", "Title", "Status", "State", "Number", "Date", "Kind", "Index", "Version", "Path", "Message",
    };

    private static readonly string[] Verbs = ["Get", "Find", "Load", "Read", "Fetch", "Compute", "Calculate", "Create"];

    private static readonly string[] Ignored =
        ["ToString", "Trim", "TrimStart", "TrimEnd", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant", "ToArray", "ToList", "First", "FirstOrDefault", "Substring", "Replace"];

    private readonly HashSet<string> _used = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Keeps a name from being given.</summary>
    /// <param name="name">The name of a hole that is there already.</param>
    public void Keep(string name) => _used.Add(name);

    /// <summary>Names a hole, otherwise than those before.</summary>
    /// <param name="value">The value in it.</param>
    public string Next(ExpressionSyntax value)
    {
        string name = Of(value);
        string next = name;
        for (int number = 2; !_used.Add(next); number++) next = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return next;
    }

    private static string Of(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax identifier => Pascal(identifier.Identifier.ValueText),
        MemberAccessExpressionSyntax access => OfMember(access.Name.Identifier.ValueText, access.Expression),
        ConditionalAccessExpressionSyntax access => OfConditional(access),
        InvocationExpressionSyntax call => OfCall(call),
        ElementAccessExpressionSyntax access => OfElement(access),
        ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression),
        PostfixUnaryExpressionSyntax unary => Of(unary.Operand),
        CastExpressionSyntax cast => Of(cast.Expression),
        AwaitExpressionSyntax awaited => Of(awaited.Expression),
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) => Of(binary.Left),
        ConditionalExpressionSyntax { WhenTrue: not LiteralExpressionSyntax } conditional => Of(conditional.WhenTrue),
        ConditionalExpressionSyntax conditional => Of(conditional.WhenFalse),
        _ => Unknown,
    };

    private static string OfMember(string member, ExpressionSyntax owner)
    {
        string name = Pascal(member);
        if (!OfOwner.Contains(name) || owner is ThisExpressionSyntax or BaseExpressionSyntax) return name;

        string ofOwner = Of(owner);
        return ofOwner == Unknown ? name : ofOwner + name;
    }

    private static string OfConditional(ConditionalAccessExpressionSyntax access) => access.WhenNotNull switch
    {
        MemberBindingExpressionSyntax binding => OfMember(binding.Name.Identifier.ValueText, access.Expression),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => OfMethod(binding.Name.Identifier.ValueText, access.Expression),
        MemberAccessExpressionSyntax inner => Pascal(inner.Name.Identifier.ValueText),
        _ => Of(access.Expression),
    };

    private static string OfCall(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => OfMethod(access.Name.Identifier.ValueText, access.Expression),
        SimpleNameSyntax name => OfMethod(name.Identifier.ValueText, null),
        _ => Unknown,
    };

    private static string OfMethod(string method, ExpressionSyntax? owner)
    {
        if (Ignored.Contains(method, StringComparer.Ordinal)) return owner is null ? Unknown : Of(owner);

        string name = method.EndsWith("Async", StringComparison.Ordinal) ? method.Substring(0, method.Length - 5) : method;
        string? verb = Verbs.FirstOrDefault(verb => name.Length > verb.Length && name.StartsWith(verb, StringComparison.Ordinal) && char.IsUpper(name[verb.Length]));
        if (verb is not null) name = name.Substring(verb.Length);
        return owner is null ? Pascal(name) : OfMember(name, owner);
    }

    private static string OfElement(ElementAccessExpressionSyntax access) =>
        access.ArgumentList.Arguments is { Count: 1 } arguments && arguments[0].Expression is LiteralExpressionSyntax key && key.IsKind(SyntaxKind.StringLiteralExpression)
            && Pascal(key.Token.ValueText) is { } name && name != Unknown
            ? name
            : Of(access.Expression);

    // "_patientName", "m_patientName" and "patient_name" are PatientName.
    private static string Pascal(string name)
    {
        string trimmed = name.StartsWith("m_", StringComparison.Ordinal) || name.StartsWith("s_", StringComparison.Ordinal) ? name.Substring(2) : name;
        string pascal = string.Concat(trimmed.Split('_', '-', ' ', '.').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        pascal = string.Concat(pascal.Where(char.IsLetterOrDigit));
        return pascal.Length == 0 || char.IsDigit(pascal[0]) ? Unknown : pascal;
    }
}
