using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Logs;

/// <summary>Reads the text of a message template that is constant, or as good as that: a field that is only read, lines with the system's end of line between them.</summary>
internal static class TemplateText
{
    // They may be made of one another, or of themselves.
    private const int MostFields = 4;

    /// <summary>Reads it.</summary>
    /// <param name="template">The template; null for none.</param>
    /// <returns>Its text; null when it is not known.</returns>
    public static string? Of(IOperation? template) => Of(template, MostFields);

    private static string? Of(IOperation? template, int fields)
    {
        if (template is null) return null;
        if (CallArguments.Text(template) is { } text) return text;

        return CallArguments.WithoutConversions(template) switch
        {
            IFieldReferenceOperation { Field.IsReadOnly: true } field => OfField(field, fields),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when Of(sum.LeftOperand, fields) is { } left && Of(sum.RightOperand, fields) is { } right => left + right,
            IPropertyReferenceOperation { Property: { Name: "NewLine", ContainingType.Name: "Environment" } } => "\n",
            _ => null,
        };
    }

    // In the same file, since another one's meaning is dear.
    private static string? OfField(IFieldReferenceOperation field, int fields)
    {
        if (fields == 0) return null;

        SyntaxReference? declaration = field.Field.DeclaringSyntaxReferences.FirstOrDefault(reference => reference.SyntaxTree == field.Syntax.SyntaxTree);
        return declaration?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && field.SemanticModel?.GetOperation(value) is { } operation ? Of(operation, fields - 1) : null;
    }
}
