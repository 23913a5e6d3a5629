using System.Globalization;
using OpenMed.Support;

namespace OpenMed.Tokenization;

public class TokenizerSpanTests
{
    public static TheoryData<string, string, string> Sets => GoldenSet.All;

    // How many tokens of each golden file differ from the reference, by class, as counted by this project; a change must be looked at.
    private static readonly Dictionary<string, string> Counts = new()
    {
        ["tiny.curated"] = "at CR LF: 2; part of a cluster left outside: 15; removed characters left outside: 4; shifted after removed control characters: 3",
        ["tiny.fuzz2000"] = "at CR LF: 33; part of a cluster left outside: 340; removed characters left outside: 343; shifted after removed control characters: 969",
        ["openmed-mini.curated"] = "removed characters left outside: 30",
        ["openmed-mini.fuzz1500"] = "removed characters left outside: 1171",
        ["deberta-v3.curated"] = "part of a cluster left outside: 5; removed characters left outside: 2",
        ["deberta-v3.fuzz2000"] = "at CR LF: 10; part of a cluster left outside: 360; removed characters left outside: 356; shifted after removed control characters: 889",
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Tokenize_GoldenText_GivesTheReferenceSpansWhereTheyAreRight(string golden, string folder, string tokenizerFile)
    {
        var set = new GoldenSet(golden, folder, tokenizerFile);
        set.SkipWhenAbsent();

        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var unexplained = new List<string>();
        foreach (GoldenCase golds in set.Cases)
        {
            var difference = new SpanDifference(set.Tokenizer, golds.Text);
            foreach ((Token ours, Token reference) in Tokens(set.Tokenizer, golds.Text).Zip(golds.Tokens).Where(pair => pair.First != pair.Second))
            {
                string? reason = difference.Classify(ours, reference);
                if (reason is null) unexplained.Add($"{golds.Name}: [{ours.Start}, {ours.End}) and [{reference.Start}, {reference.End})");
                else counts[reason] = counts.GetValueOrDefault(reason) + 1;
            }
        }

        Assert.Empty(unexplained);
        Assert.Equal(Counts[golden], string.Join("; ", counts.Select(count => $"{count.Key}: {count.Value}")));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Tokenize_GoldenText_SliceOfEachTokenNormalisesToItsPiece(string golden, string folder, string tokenizerFile)
    {
        var set = new GoldenSet(golden, folder, tokenizerFile);
        set.SkipWhenAbsent();

        var differing = new List<string>();
        int comparedCount = 0;
        foreach (GoldenCase golds in set.Cases)
        {
            foreach (List<Token> group in Groups(golds.Text, Tokens(set.Tokenizer, golds.Text)))
            {
                string pieces = Join(group.Select(token => set.Tokenizer.PieceOf(token.Id)));
                if (pieces.Contains("[UNK]", StringComparison.Ordinal)) continue;

                comparedCount++;
                string slice = golds.Text[group[0].Start..group.Max(token => token.End)];
                if (!Join([Normalize(set.Tokenizer, slice)]).Equals(pieces, StringComparison.OrdinalIgnoreCase)) differing.Add($"{golds.Name}: [{group[0].Start}");
            }
        }

        Assert.True(comparedCount > 400);
        Assert.Empty(differing);
    }

    private static List<Token> Tokens(Tokenizer tokenizer, string text)
    {
        var tokens = new List<Token>();
        tokenizer.Tokenize(text, tokens);
        return tokens;
    }

    // Tokens that share an original character, or that meet within a grapheme cluster, can only be compared together.
    private static IEnumerable<List<Token>> Groups(string text, List<Token> tokens)
    {
        HashSet<int> clusterStarts = StringInfo.ParseCombiningCharacters(text).ToHashSet();
        var group = new List<Token>();
        foreach (Token token in tokens)
        {
            if (group.Count > 0 && token.Start >= group.Max(earlier => earlier.End) && clusterStarts.Contains(token.Start))
            {
                yield return group;
                group = [];
            }

            group.Add(token);
        }

        if (group.Count > 0) yield return group;
    }

    // A space at the start of a text is stripped before its cluster is looked up, within a text it is not: hence the letter before it.
    private static string Normalize(Tokenizer tokenizer, string slice) =>
        char.IsWhiteSpace(slice[0]) ? tokenizer.Normalize("x" + slice)[1..] : tokenizer.Normalize(slice);

    // Without spaces: they separate words and are part of none.
    private static string Join(IEnumerable<string> pieces) =>
        string.Concat(pieces.Select(piece => piece.StartsWith("##", StringComparison.Ordinal) && piece.Length > 2 ? piece[2..] : piece))
            .Replace("\u2581", null, StringComparison.Ordinal).Replace(" ", null, StringComparison.Ordinal);
}
