using Microsoft.CodeAnalysis;
using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Reads from attributes whether values are classified. Safe for use by many threads.</summary>
internal sealed class ClassificationEvidence
{
    private static readonly HashSet<string> OtherAttributes = new HashSet<string>(StringComparer.Ordinal)
    {
        "PersonalDataAttribute", "ProtectedPersonalDataAttribute", "PiiDataAttribute", "PiiAttribute", "PhiAttribute", "SensitiveDataAttribute",
    };

    private readonly INamedTypeSymbol? _classification;
    private readonly AnalyzerSettings _settings;

    /// <summary>Makes a reader.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="settings">Names further attributes.</param>
    public ClassificationEvidence(Compilation compilation, AnalyzerSettings settings)
    {
        _classification = compilation.GetTypeByMetadataName("Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute");
        _settings = settings;
    }

    /// <summary>Finds the attribute that classifies a value.</summary>
    /// <param name="symbol">The member or the parameter that the value is; null for none.</param>
    /// <param name="type">Its type; null where it is not known.</param>
    /// <returns>The attribute's name without its ending; null when there is none.</returns>
    public string? Find(ISymbol? symbol, ITypeSymbol? type)
    {
        AttributeData? attribute = OfSymbol(symbol, type) ?? OfType(type);
        string? name = attribute?.AttributeClass?.Name;
        return name is null ? null : name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - 9) : name;
    }

    private AttributeData? OfSymbol(ISymbol? symbol, ITypeSymbol? type)
    {
        for (ISymbol? level = symbol; level is not null; level = (level as IPropertySymbol)?.OverriddenProperty)
        {
            AttributeData? found = level.GetAttributes().FirstOrDefault(attribute => Classifies(attribute, level, type))
                ?? (level as IMethodSymbol)?.GetReturnTypeAttributes().FirstOrDefault(attribute => Classifies(attribute, level, type))
                ?? ParameterOf(level)?.GetAttributes().FirstOrDefault(attribute => Classifies(attribute, level, type));
            if (found is not null) return found;
        }

        return null;
    }

    private AttributeData? OfType(ITypeSymbol? type) => ValueShapes.ElementOrSelf(type) is not { SpecialType: SpecialType.None } inner ? null
        : inner.GetAttributes().FirstOrDefault(attribute => Classifies(attribute, inner, inner));

    // [Pii] string Name of a record's list of parameters stands on the parameter.
    private static IParameterSymbol? ParameterOf(ISymbol member) => member is IPropertySymbol { ContainingType: { IsRecord: true } record }
        ? record.InstanceConstructors.SelectMany(constructor => constructor.Parameters).FirstOrDefault(parameter => parameter.Name == member.Name)
        : null;

    private bool Classifies(AttributeData attribute, ISymbol symbol, ITypeSymbol? type)
    {
        for (INamedTypeSymbol? level = attribute.AttributeClass; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, _classification)) return level.Name != "NoDataClassificationAttribute" && !IsOpen(attribute);
        }

        if (IsOfSettings(attribute.AttributeClass)) return true;

        // Identity marks keys and flags of a user as personal data too, for the user's export.
        return attribute.AttributeClass is { } other && OtherAttributes.Contains(other.Name) && symbol.Name != "Id" && ValueShapes.Of(type) != ValueShape.Harmless;
    }

    private bool IsOfSettings(INamedTypeSymbol? attribute) => attribute is not null
        && _settings.ClassificationAttributes.Any(entry => AnalyzerSettings.IsNamed(entry, attribute) || AnalyzerSettings.IsNamed(entry + "Attribute", attribute));

    private static bool IsOpen(AttributeData attribute) => attribute.AttributeClass?.Name is "NoDataClassificationAttribute" or "PublicDataAttribute";
}
