using System.Diagnostics.CodeAnalysis;
using OpenMed.Evaluation;

namespace OpenMed;

/// <summary>Which labels count as right for the types of a marked set. Immutable; safe for use by many threads.</summary>
public sealed class PiiEvaluationMap
{
    private readonly IReadOnlyDictionary<string, TypeRule> _rules;

    internal PiiEvaluationMap(IReadOnlyDictionary<string, TypeRule> rules) => _rules = rules;

    /// <summary>Every type is a label, and nothing else counts as right for it.</summary>
    public static PiiEvaluationMap Labels { get; } = new(new Dictionary<string, TypeRule>());

    /// <summary>Reads a map: a JSON object with <c>groups</c>, for each type <c>{"accept": [labels], "merge": bool, "ignore": bool}</c>, and
    /// <c>also</c>, for each label the further labels that count as right for it. Other members are not looked at.</summary>
    /// <param name="path">The file, in UTF-8. Comments and trailing commas are allowed.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="InvalidDataException">The file is not of that form. The message names the member.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static PiiEvaluationMap Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new PiiEvaluationMap(MapReader.Read(File.ReadAllBytes(path), path));
    }

    /// <summary>Whether the map says something of a type.</summary>
    /// <param name="type">The type; case counts.</param>
    /// <returns>False when the type is taken for a label.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public bool Contains(string type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return _rules.ContainsKey(type);
    }

    [SuppressMessage("Naming", "CA1716", Justification = "The name reads well, and it is internal.")]
    internal TypeRule For(string type) => _rules.TryGetValue(type, out TypeRule? rule) ? rule : new TypeRule([type], false, false);
}
