using System.Runtime.InteropServices;

namespace OpenMed.Logging.Values;

/// <summary>Gives names that are not taken, for two names may have the same mask. For one event or dictionary; one caller at a time.</summary>
/// <param name="isTaken">Whether a name is taken, apart from those that this gave; one that is, stays so.</param>
/// <param name="separator">What stands before a number.</param>
internal sealed class UnusedNames(Func<string, bool> isTaken, string separator = " ")
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    // Many names may have the same mask: a search from the start for each would take for ever.
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);

    /// <summary>A name that is not taken; from now on it is.</summary>
    /// <param name="name">The name that is wanted.</param>
    /// <returns>The name, or the name with a number.</returns>
    public string Of(string name)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_lastNumbers, name, out bool isKnown);
        if (!isKnown) number = 1;

        string unused = name;
        while (isKnown || isTaken(unused) || _given.Contains(unused))
        {
            isKnown = false;
            unused = FormattableString.Invariant($"{name}{separator}{++number}");
        }

        _given.Add(unused);
        return unused;
    }
}
