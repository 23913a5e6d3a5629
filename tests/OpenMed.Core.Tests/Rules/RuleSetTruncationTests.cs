using System.Text;
using OpenMed.Support;

namespace OpenMed.Rules;

/// <summary>Cut and broken texts: where recognizers look beyond an end, or before a start.</summary>
public sealed class RuleSetTruncationTests
{
    private const string Junk = "\r\n\t \u0301\uD83D\uDE00\uD800\uDC00\u200D\uFF10\uFF11\uFF12\uFF19@:=/.-_()<>\"'#&;,+[]{}\\|`~%$\u00E9\u00DF\u4E2D\u30FC0123456789abcXYZ";

    private static readonly RuleSet Rules = new(BuiltInRecognizers.For(["US", "GB"]));

    private static readonly string[] FieldNames = ["", "ssn", "dob", "name", "password", "Patient Name", "mrn", "email", "phone", "card", "ip", "user.name"];

    [Fact]
    public void Find_TextsCutAnywhere_MatchesLieInTheText()
    {
        foreach (string text in PiiTexts.All)
        {
            for (int charIndex = 0; charIndex <= text.Length; charIndex++)
            {
                AssertInside(text[..charIndex], "");
                AssertInside(text[charIndex..], "");
            }

            foreach (string fieldName in FieldNames) AssertInside(text, fieldName);
        }
    }

    [Fact]
    public void Find_TextsSplicedAndBroken_MatchesLieInTheText()
    {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++)
        {
            string head = PiiTexts.All[random.Next(PiiTexts.All.Count)];
            string tail = PiiTexts.All[random.Next(PiiTexts.All.Count)];
            StringBuilder text = new StringBuilder().Append(head.AsSpan(0, random.Next(head.Length + 1)));
            for (int count = random.Next(4); count > 0; count--) text.Append(Junk[random.Next(Junk.Length)]);
            text.Append(tail.AsSpan(random.Next(tail.Length + 1)));
            if (text.Length > 0 && random.Next(3) == 0) text[random.Next(text.Length)] = Junk[random.Next(Junk.Length)];
            AssertInside(text.ToString(), FieldNames[random.Next(FieldNames.Length)]);
        }
    }

    private static void AssertInside(string text, string fieldName)
    {
        List<RuleMatch> matches = [];
        Rules.Find(text, fieldName, matches);
        Assert.All(matches, match => Assert.True(match.Start >= 0 && match.Length > 0 && match.End <= text.Length));
    }
}
