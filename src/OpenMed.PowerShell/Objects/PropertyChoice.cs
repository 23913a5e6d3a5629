using System.Management.Automation;

namespace OpenMed.Commands.Objects;

/// <summary>The properties that <c>-Property</c> names. One caller at a time: it notes which names were met.</summary>
/// <param name="names">The names, with wildcards.</param>
internal sealed class PropertyChoice(IReadOnlyList<string> names)
{
    private const string All = "*";

    private readonly WildcardPattern[] _patterns =
        [.. names.Select(name => new WildcardPattern(name, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant))];

    private readonly bool[] _everMet = new bool[names.Count];
    private readonly bool[] _met = new bool[names.Count];

    /// <summary>The names with wildcards that no object had; without <c>*</c>.</summary>
    public IEnumerable<string> NeverMet => names.Where((name, nameIndex) => !_everMet[nameIndex] && name != All);

    /// <summary>Begins with an object.</summary>
    public void Start() => Array.Clear(_met);

    /// <summary>Whether a property is chosen.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isNamed">Whether it was chosen by more than <c>*</c>.</param>
    public bool IsChosen(string name, out bool isNamed)
    {
        bool isChosen = false;
        isNamed = false;
        for (int nameIndex = 0; nameIndex < _patterns.Length; nameIndex++)
        {
            if (!_patterns[nameIndex].IsMatch(name)) continue;

            isChosen = true;
            isNamed |= names[nameIndex] != All;
            _met[nameIndex] = _everMet[nameIndex] = true;
        }

        return isChosen;
    }

    /// <summary>The name that the object should have had.</summary>
    /// <returns>A name without wildcards that it lacks; or, where no name at all is met, one that no object had so far: hardly anyone means properties
    /// that are not there, and a slip must not let an object pass. Null when all is well.</returns>
    public string? Missing()
    {
        for (int nameIndex = 0; nameIndex < _met.Length; nameIndex++)
        {
            if (!_met[nameIndex] && !WildcardPattern.ContainsWildcardCharacters(names[nameIndex])) return names[nameIndex];
        }

        return Array.TrueForAll(_met, met => !met) ? NeverMet.FirstOrDefault() : null;
    }
}
