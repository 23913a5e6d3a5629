using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for ages: at most three away, on the same side of 90, from which HIPAA has all ages made one.</summary>
internal static partial class AgeSurrogates
{
    private const int Reach = 3;

    // 45 CFR 164.514(b)(2)(i)(C): ages over 89.
    private const int FirstOld = 90;

    /// <summary>An age, with the words around it.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Age(string original, KeyedDraws draws) => Number().IsMatch(original)
        ? Number().Replace(original, match => Near(int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), draws))
        : null;

    private static string Near(int age, KeyedDraws draws)
    {
        int first = Math.Max(age - Reach, age >= FirstOld ? FirstOld : Math.Min(age, 1));
        int last = age < FirstOld ? Math.Min(age + Reach, FirstOld - 1) : age + Reach;
        int near = draws.Between(first, last - 1);
        return (near >= age ? near + 1 : near).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("(?<![0-9])[0-9]{1,3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
