namespace OpenMed.Analyzers.Literals;

/// <summary>Given names of persons: those that the engine's surrogates are drawn from. Immutable; safe for use by many threads.</summary>
internal static class FirstNames
{
    private const int Shortest = 4;

    // Names that are words or places, so that a mailbox of that name is of anything.
    private static readonly string[] Words = ["alma", "april", "august", "aurora", "christian", "faith", "grace", "hope", "iris", "joy", "june", "mark", "maya", "ruby", "rose", "victoria", "violet", "may", "pearl", "max", "will", "grant", "chase", "hunter", "mason", "carter", "ivy", "daisy", "crystal", "amber", "jade", "penny", "olive", "sky", "summer", "florence", "savannah", "charlotte", "sydney", "dallas", "austin", "phoenix", "alexandria", "eden", "dean", "earl", "frank", "miles", "roman", "rusty", "sterling", "jasmine", "vera"];

    private static readonly Lazy<HashSet<string>> All = new Lazy<HashSet<string>>(Read);

    /// <summary>Whether a word is one of them; case is ignored.</summary>
    /// <param name="word">The word.</param>
    public static bool Contains(string word) => All.Value.Contains(word);

    private static HashSet<string> Read()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string list in (string[])["FemaleFirstNames.txt", "MaleFirstNames.txt"])
        {
            using Stream stream = typeof(FirstNames).Assembly.GetManifestResourceStream(list)!;
            using var reader = new StreamReader(stream);
            while (reader.ReadLine() is { } name)
            {
                if (name.Length >= Shortest) names.Add(name);
            }
        }

        names.ExceptWith(Words);
        return names;
    }
}
