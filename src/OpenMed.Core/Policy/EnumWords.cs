namespace OpenMed.Policy;

/// <summary>The names of an enum's values as policy files write them: in lower case.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByName =
        Enum.GetValues<T>().ToDictionary(value => NameOf(value), StringComparer.Ordinal);

    /// <summary>All names, in the order of the values.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(NameOf)];

    /// <summary>The name of a value.</summary>
    /// <param name="value">A named value of the enum.</param>
    public static string NameOf(T value) => value.ToString().ToLowerInvariant();

    /// <summary>Looks a value up.</summary>
    /// <param name="name">The name; case counts.</param>
    /// <param name="value">The value, when there is one of that name.</param>
    public static bool TryGet(string name, out T value) => ByName.TryGetValue(name, out value);
}
