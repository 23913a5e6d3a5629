using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenMed.Analyzers.Options;

/// <summary>What <c>.editorconfig</c> says of the rules for a file. Immutable.</summary>
internal sealed class AnalyzerSettings
{
    /// <summary>The label of a name that is given none.</summary>
    public const string NoLabel = "personal_data";

    private static readonly SymbolDisplayFormat WithoutTypeParameters = new SymbolDisplayFormat(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private AnalyzerSettings(ImmutableArray<string> entries)
    {
        PiiNames = Labels(entries[0]);
        CleanNames = Names(entries[1]);
        IgnoredLabels = OptionEntries.Split(entries[2]).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        MaskingMethods = OptionEntries.Split(entries[3]).ToImmutableArray();
        ClassificationAttributes = OptionEntries.Split(entries[4]).ToImmutableArray();
        LogTypes = OptionEntries.Split(entries[5]).ToImmutableArray();
    }

    /// <summary>The names of the options, in the order in which <see cref="Read"/> gives what they say.</summary>
    public static ImmutableArray<string> Keys { get; } = ImmutableArray.Create(
        OptionNames.PiiNames, OptionNames.CleanNames, OptionNames.IgnoredLabels, OptionNames.MaskingMethods, OptionNames.ClassificationAttributes, OptionNames.LogTypes);

    /// <summary>Those of a file that says nothing.</summary>
    public static AnalyzerSettings Default { get; } = new AnalyzerSettings(ImmutableArray.CreateRange(Keys.Select(_ => "")));

    /// <summary>Names that are personal data, in lower case without signs, each with its label.</summary>
    public ImmutableDictionary<string, string> PiiNames { get; }

    /// <summary>Names that are none, in lower case without signs.</summary>
    public ImmutableHashSet<string> CleanNames { get; }

    /// <summary>Labels that are not reported.</summary>
    public ImmutableHashSet<string> IgnoredLabels { get; }

    /// <summary>Methods whose result is masked: a name, or one with those of its type and namespace before it.</summary>
    public ImmutableArray<string> MaskingMethods { get; }

    /// <summary>Attributes that classify a value: a name with or without its ending, or one with its namespace.</summary>
    public ImmutableArray<string> ClassificationAttributes { get; }

    /// <summary>Types of the application's own whose methods log: a name, or one with its namespace.</summary>
    public ImmutableArray<string> LogTypes { get; }

    /// <summary>Reads what the options say, as it stands.</summary>
    /// <param name="options">Those of a file.</param>
    public static ImmutableArray<string> Read(AnalyzerConfigOptions options) =>
        ImmutableArray.CreateRange(Keys.Select(key => options.TryGetValue(key, out string? text) ? text.Trim() : ""));

    /// <summary>Makes settings of what the options say.</summary>
    /// <param name="entries">What <see cref="Read"/> gives.</param>
    public static AnalyzerSettings Parse(ImmutableArray<string> entries) => entries.All(entry => entry.Length == 0) ? Default : new AnalyzerSettings(entries);

    /// <summary>Says whether an entry names a type: by its name alone, or with its namespace; without its type parameters.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="type">The type.</param>
    public static bool IsNamed(string entry, INamedTypeSymbol type) => IsNamed(entry, type.ToDisplayString(WithoutTypeParameters));

    /// <summary>Says whether an entry names a method: by its name alone, or with those of its type and namespace.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="method">The method.</param>
    public static bool IsNamed(string entry, IMethodSymbol method) => IsNamed(entry, method.ContainingType.ToDisplayString(WithoutTypeParameters) + "." + method.Name);

    private static bool IsNamed(string entry, string fullName) =>
        fullName.EndsWith(entry, StringComparison.Ordinal) && (fullName.Length == entry.Length || fullName[fullName.Length - entry.Length - 1] == '.');

    private static ImmutableHashSet<string> Names(string entries) => OptionEntries.Split(entries).Select(Letters).ToImmutableHashSet(StringComparer.Ordinal);

    private static ImmutableDictionary<string, string> Labels(string entries)
    {
        ImmutableDictionary<string, string>.Builder labels = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string entry in OptionEntries.Split(entries))
        {
            int colon = entry.IndexOf(':');
            string label = colon < 0 || colon == entry.Length - 1 ? NoLabel : entry.Substring(colon + 1);
            labels[Letters(colon < 0 ? entry : entry.Substring(0, colon))] = label;
        }

        return labels.ToImmutable();
    }

    private static string Letters(string name) => Evidence.LabelPolicy.Letters(name);
}
