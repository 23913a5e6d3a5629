using System.Buffers;

namespace OpenMed.Rules.Time;

/// <summary>Words that say that a date is one of birth.</summary>
internal static class BirthWords
{
    private const int Window = 36;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("0123456789\n;");

    private static readonly ContextWords Words = new(
        "dob", "d.o.b", "born", "birth", "birthday", "birthdate", "birth date", "bday", "geb", "geboren", "geburtsdatum", "geburtstag", "née", "né", "née le", "naissance",
        "nacimiento", "nacido", "nacida", "fecha nac", "nascita", "nato", "nata", "nascimento", "nascido", "nascida", "geboortedatum", "geboorte", "natus");

    /// <summary>Whether such a word stands before a date, with no other number between, or names its field.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the date starts.</param>
    public static bool StandBefore(in RuleText text, int start)
    {
        if (Words.IsIn(text.FieldName)) return true;

        ReadOnlySpan<char> before = text.Slice(start - Window, start);
        int cut = before.LastIndexOfAny(Breaks);
        return Words.IsIn(before[(cut + 1)..]);
    }
}
