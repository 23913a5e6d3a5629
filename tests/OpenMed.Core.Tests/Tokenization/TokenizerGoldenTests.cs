using OpenMed.Support;

namespace OpenMed.Tokenization;

public class TokenizerGoldenTests
{
    public static TheoryData<string, string, string> Sets => GoldenSet.All;

    [Theory]
    [MemberData(nameof(Sets))]
    public void Tokenize_GoldenText_GivesTheReferenceIds(string golden, string folder, string tokenizerFile)
    {
        var set = new GoldenSet(golden, folder, tokenizerFile);
        set.SkipWhenAbsent();

        var differing = new List<string>();
        int caseCount = 0;
        foreach (GoldenCase golds in set.Cases)
        {
            var tokens = new List<Token>();
            set.Tokenizer.Tokenize(golds.Text, tokens);
            caseCount++;
            if (!tokens.Select(token => token.Id).SequenceEqual(golds.Tokens.Select(token => token.Id))) differing.Add(golds.Name);
        }

        Assert.True(caseCount > 100);
        Assert.Empty(differing);
    }
}
