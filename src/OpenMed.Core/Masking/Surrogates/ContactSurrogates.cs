using System.Buffers;

namespace OpenMed.Masking.Surrogates;

/// <summary>Stand-ins for e-mail and web addresses, at the domain that RFC 2606 sets aside.</summary>
internal static class ContactSurrogates
{
    private const string Domain = "example.com";
    private const int PathLength = 8;

    // Of RFC 3986, section 3.1, those that known schemes have.
    private static readonly SearchValues<char> SchemeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+");

    private static readonly char[] LocalSeparators = ['.', '_', '-'];

    /// <summary>An e-mail address: a name at example.com.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Email(string original, KeyedDraws draws)
    {
        int at = original.LastIndexOf('@');
        if (at < 1) return null;

        int localStart = original.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "mailto:".Length : 0;
        if (localStart >= at) return null;

        string local = original[localStart..at];
        if (PersonIn(local, draws) is { } person) return $"{original[..localStart]}{person}@{(local.Any(char.IsLower) ? Domain : Domain.ToUpperInvariant())}";

        int separator = local.IndexOfAny(LocalSeparators);
        IReadOnlyList<string> firstNames = draws.Next(2) == 0 ? WordLists.FemaleFirstNames : WordLists.MaleFirstNames;
        string first = draws.Pick(firstNames, local).ToLowerInvariant();
        string last = draws.Pick(WordLists.LastNames, local).ToLowerInvariant();
        string name = separator < 0 ? first[..1] + last : first + local[separator] + last;
        string digits = string.Concat(local.Where(char.IsAsciiDigit).Select(digit => CodeSurrogates.Digit(digit, draws)));
        string address = $"{name}{digits}@{Domain}";
        return original[..localStart] + (local.Any(char.IsLower) || !local.Any(char.IsUpper) ? address : address.ToUpperInvariant());
    }

    // "margaret.ellison" is the Margaret Ellison of the text: given names, then a family name, each with its own stand-in.
    private static string? PersonIn(string local, KeyedDraws draws)
    {
        int last = local.LastIndexOfAny(LocalSeparators);
        if (last < 1 || local.Length - last < 3 || !local.All(unit => char.IsAsciiLetter(unit) || LocalSeparators.Contains(unit))) return null;

        string given = local[..last];
        string family = local[(last + 1)..];
        return $"{NameSurrogates.First(given, draws.As("first_name", given))}{local[last]}{NameSurrogates.Last(family, draws.As("last_name", family))}";
    }

    /// <summary>A web address: the scheme, example.com, and an invented path where there was one.</summary>
    /// <param name="original">The original.</param>
    /// <param name="draws">The choices.</param>
    public static string? Url(string original, KeyedDraws draws)
    {
        int scheme = original.IndexOf("://", StringComparison.Ordinal);
        bool hasScheme = scheme > 0 && !original.AsSpan(0, scheme).ContainsAnyExcept(SchemeLetters);
        int hostStart = hasScheme ? scheme + 3 : 0;
        bool hasWww = original.AsSpan(hostStart).StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        int path = original.AsSpan(hostStart).IndexOfAny('/', '?', '#');
        bool hasPath = path >= 0 && hostStart + path + 1 < original.Length;
        string invented = hasPath ? string.Concat(Enumerable.Range(0, PathLength).Select(_ => CodeSurrogates.Letter('a', draws))) : "";
        return original[..hostStart] + (hasWww ? "www." : "") + Domain + (path >= 0 ? "/" : "") + invented;
    }
}
