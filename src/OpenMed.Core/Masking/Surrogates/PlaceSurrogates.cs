using System.Text;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for streets, towns, states and organisations: the words that name are changed, those that say what it is stay.</summary>
internal static class PlaceSurrogates
{
    private static readonly HashSet<string> StreetWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Street", "St", "Avenue", "Ave", "Road", "Rd", "Drive", "Dr", "Lane", "Ln", "Court", "Ct", "Boulevard", "Blvd", "Way", "Place", "Pl", "Terrace", "Circle",
        "Cir", "Parkway", "Pkwy", "Highway", "Hwy", "Square", "Trail", "Close", "Crescent", "Apartment", "Apt", "Suite", "Ste", "Unit", "Floor", "Fl", "Room",
        "Building", "Bldg", "PO", "P", "O", "Box", "N", "S", "E", "W", "NE", "NW", "SE", "SW", "North", "South", "East", "West", "the", "of", "and",
    };

    private static readonly HashSet<string> CountyWords = new(StringComparer.OrdinalIgnoreCase) { "County", "Co", "Parish", "Borough", "District", "of" };

    private static readonly HashSet<string> CompanyWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Inc", "LLC", "LLP", "Ltd", "PLC", "Corp", "Corporation", "Company", "Co", "Group", "Holdings", "GmbH", "AG", "SA", "Partners", "Associates", "Bank", "Trust",
        "Insurance", "Hospital", "Clinic", "Medical", "Medicine", "Center", "Centre", "Health", "Healthcare", "Care", "Family", "Eye", "Dental", "Pharmacy", "Services",
        "Solutions", "Systems", "Technologies", "Technology", "Consulting", "Foundation", "Institute", "University", "College", "School", "Academy", "Department",
        "of", "the", "and", "for", "Logistics", "Industries", "Manufacturing", "Foods", "Media", "Software", "Laboratories", "Labs", "Energy", "Financial",
    };

    /// <summary>A street with its numbers.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Street(string original, KeyedDraws draws) => Change(original, draws, "Streets", StreetWords);

    /// <summary>A town.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? City(string original, KeyedDraws draws) => Change(original, draws, "Cities", []);

    /// <summary>A county.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? County(string original, KeyedDraws draws) => Change(original, draws, "Cities", CountyWords);

    /// <summary>A firm or institution.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Company(string original, KeyedDraws draws) => Change(original, draws, "Companies", CompanyWords);

    /// <summary>A state; a code of two letters for one.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? State(string original, KeyedDraws draws) => original.Length == 2
        ? LetterCase.Like(draws.Pick(WordLists.Of("StateCodes"), original), original)
        : LetterCase.Like(draws.Pick(WordLists.Of("States"), original), original);

    // Words with nothing but spaces and hyphens between them are one name, and get one stand-in.
    private static string? Change(string original, KeyedDraws draws, string list, HashSet<string> kept)
    {
        var changed = new StringBuilder(original.Length + 16);
        bool isChanged = false;
        int charIndex = 0;
        while (charIndex < original.Length)
        {
            int end = WordRuns.WordEnd(original, charIndex);
            if (end == charIndex)
            {
                isChanged |= char.IsDigit(original[charIndex]);
                changed.Append(char.IsDigit(original[charIndex]) ? CodeSurrogates.Digit(original[charIndex], draws) : original[charIndex]);
                charIndex++;
                continue;
            }

            bool isBehindDigit = charIndex > 0 && char.IsDigit(original[charIndex - 1]);
            if (isBehindDigit || kept.Contains(original[charIndex..end]))
            {
                changed.Append(isBehindDigit ? BehindDigit(original[charIndex..end], draws) : original[charIndex..end]);
                charIndex = end;
                continue;
            }

            end = NameEnd(original, end, kept);
            string name = original[charIndex..end];
            changed.Append(name.Length == 1 ? CodeSurrogates.Letter(name[0], draws) : LetterCase.Like(draws.Of(name).Pick(WordLists.Of(list), name), name));
            isChanged = true;
            charIndex = end;
        }

        return isChanged ? changed.ToString() : null;
    }

    private static int NameEnd(string original, int end, HashSet<string> kept)
    {
        while (true)
        {
            int next = end;
            while (next < original.Length && original[next] is ' ' or '-') next++;
            int nextEnd = next > end ? WordRuns.WordEnd(original, next) : next;
            if (nextEnd == next || kept.Contains(original[next..nextEnd])) return end;

            end = nextEnd;
        }
    }

    // 5th becomes 7th, and 12B 12K.
    private static string BehindDigit(string word, KeyedDraws draws) => word.ToLowerInvariant() is "st" or "nd" or "rd" or "th"
        ? LetterCase.Like("th", word)
        : string.Concat(word.Select(letter => CodeSurrogates.Letter(letter, draws)));
}
