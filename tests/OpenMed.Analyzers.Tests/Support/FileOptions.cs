using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenMed.Analyzers.Support;

/// <summary>The same options for each file, as <c>.editorconfig</c> gives them.</summary>
internal sealed class FileOptions(params (string Key, string Value)[] entries) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigOptions _options = new Entries(entries.ToImmutableDictionary(entry => entry.Key, entry => entry.Value, AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GlobalOptions => new Entries(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Entries(ImmutableDictionary<string, string> entries) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => entries.TryGetValue(key, out value);
    }
}
