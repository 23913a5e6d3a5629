namespace OpenMed.Analyzers.Literals;

/// <summary>Telephone numbers that are set aside for films, books and tests.</summary>
internal static class FictionNumbers
{
    private const string NorthAmerican = "55501";
    private const int NorthAmericanFromEnd = 7;

    // Beginnings, with the code of the country.
    private static readonly string[] Prefixes =
    [
        // Ofcom, Telephone numbers for use in TV and radio drama programmes.
        "441134960", "441144960", "441154960", "441164960", "441174960", "441184960", "441214960", "441314960", "441414960", "441514960", "441614960", "442079460", "441914980", "442896496",
        "442920180", "441632960", "447700900", "448081570", "449098790", "443069990",

        // Australian Communications and Media Authority, Phone numbers for use in TV shows, films and creative works.
        "61255501", "61270101", "61355501", "61370101", "61755501", "61770101", "61855501", "61870101", "61491570", "611800160401", "611800975",

        // Bundesnetzagentur, Rufnummern für Medienproduktionen (Drama Numbers).
        "493023125", "496990009", "494066969", "492214710", "498999998", "49152288173", "49152288954", "49152545993", "491713920", "491729925904", "491760406",

        // Arcep, decision 2018-0881, section 2.5.12: audiovisual works.
        "331990", "332619", "333530", "334657", "335364", "336399",
    ];

    /// <summary>Whether a number is one of them: those, or 555-0100 to 555-0199 at its end (ATIS-0300115).</summary>
    /// <param name="digits">The code of the country and the rest.</param>
    public static bool Contains(string digits) =>
        string.CompareOrdinal(digits, digits.Length - NorthAmericanFromEnd, NorthAmerican, 0, NorthAmerican.Length) == 0
        || Array.Exists(Prefixes, prefix => digits.StartsWith(prefix, StringComparison.Ordinal));
}
