using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OpenMed.Analyzers.Options;

/// <summary>Makes one thing for each set of settings that the files of a compilation have, mostly for one. Safe for use by many threads.</summary>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class SettingsReader<T>
    where T : class
{
    private readonly ConcurrentDictionary<SyntaxTree, T> _ofTree = new ConcurrentDictionary<SyntaxTree, T>();
    private readonly ConcurrentDictionary<string, Lazy<T>> _ofText = new ConcurrentDictionary<string, Lazy<T>>(StringComparer.Ordinal);
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly Func<AnalyzerSettings, T> _make;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">The options of the files.</param>
    /// <param name="make">Makes the thing for settings.</param>
    public SettingsReader(AnalyzerConfigOptionsProvider options, Func<AnalyzerSettings, T> make)
    {
        _options = options;
        _make = make;
    }

    /// <summary>Gives what was made for the settings of a file.</summary>
    /// <param name="tree">The file.</param>
    public T For(SyntaxTree tree) => _ofTree.GetOrAdd(tree, file => Make(AnalyzerSettings.Read(_options.GetOptions(file))));

    private T Make(ImmutableArray<string> entries) => _ofText.GetOrAdd(
        string.Join("\n", entries),
        _ => new Lazy<T>(() => _make(AnalyzerSettings.Parse(entries)))).Value;
}
