using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Literals;

/// <summary>Finds the names of an argument: of its parameter, and of the key that is handed over before it.</summary>
internal static class ArgumentNames
{
    /// <summary>Adds those of an argument of a call or of a tuple.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="model">Knows the parameters.</param>
    /// <param name="names">Takes the names.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Always true.</returns>
    public static bool Add(ArgumentSyntax argument, SemanticModel model, List<string> names, CancellationToken cancellationToken)
    {
        if (argument.NameColon is { } named) names.Add(named.Name.Identifier.ValueText);
        else if (model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter.Name: { } parameter }) names.Add(parameter);

        // Add("ApiKey", "...") and ("ApiKey", "...").
        SeparatedSyntaxList<ArgumentSyntax> all = argument.Parent switch
        {
            BaseArgumentListSyntax list => list.Arguments,
            TupleExpressionSyntax tuple => tuple.Arguments,
            _ => default,
        };
        int index = all.IndexOf(argument);
        if (index == 1 && all.Count == 2 && NamesBeside.NameOf(all[0].Expression) is { } key) names.Add(key);
        return true;
    }

    /// <summary>Adds those of an argument of an attribute.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="model">Knows the parameters.</param>
    /// <param name="names">Takes the names.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Always true.</returns>
    public static bool Add(AttributeArgumentSyntax argument, SemanticModel model, List<string> names, CancellationToken cancellationToken)
    {
        if (argument.NameEquals is { } property) names.Add(property.Name.Identifier.ValueText);
        else if (argument.NameColon is { } named) names.Add(named.Name.Identifier.ValueText);
        else if (Parameter(argument, model, cancellationToken) is { } parameter) names.Add(parameter.Name);
        return true;
    }

    private static IParameterSymbol? Parameter(AttributeArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (argument.Parent is not AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list) return null;
        if (model.GetSymbolInfo(attribute, cancellationToken).Symbol is not IMethodSymbol { Parameters: { Length: > 0 } parameters }) return null;

        return parameters[Math.Min(list.Arguments.IndexOf(argument), parameters.Length - 1)];
    }
}
