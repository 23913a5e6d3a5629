namespace OpenMed.Policy;

public sealed class LinearPatternTests
{
    /// <summary>What RegexOptions.NonBacktracking refuses: learn.microsoft.com, "Regular expression options", section Nonbacktracking mode.</summary>
    [Theory]
    [InlineData("a(?=b)", "it has a lookahead at character 1")]
    [InlineData("a(?!b)", "it has a lookahead at character 1")]
    [InlineData("(?<=a)b", "it has a lookbehind at character 0")]
    [InlineData("(?<!a)b", "it has a lookbehind at character 0")]
    [InlineData("x(?>a+)b", "it has an atomic group at character 1")]
    [InlineData(@"(a)\1", "it has a backreference at character 3")]
    [InlineData(@"(?<q>a)\k<q>", "it has a backreference at character 7")]
    [InlineData("(a)?(?(1)b|c)", "it has a condition at character 4")]
    [InlineData(@"\Ga", @"it has the anchor \G at character 0")]
    [InlineData(@"[(?=]\(\\(?=x)", "it has a lookahead at character 9")]
    [InlineData("(a{1000}){1000}", "its automaton is too large, for example by counts such as {1000}")]
    public void ProblemOf_PatternThatIsNotLinear_NamesThePart(string pattern, string part) =>
        Assert.Equal($"is not linear: {part}. Write it without.", LinearPattern.ProblemOf(pattern, ignoresCase: false));

    [Theory]
    [InlineData("(a", "insufficient closing parentheses at character 2")]
    [InlineData("a)", "insufficient opening parentheses at character 2")]
    [InlineData("[a", "unterminated bracket at character 2")]
    [InlineData("*a", "quantifier after nothing at character 1")]
    [InlineData("[z-a]", "reversed character range at character 4")]
    public void ProblemOf_PatternThatDoesNotParse_SaysWhyAndWhere(string pattern, string why) => Assert.Equal(
        $"does not parse ({why}). See the regular expressions of .NET.", LinearPattern.ProblemOf(pattern, ignoresCase: false));

    [Theory]
    [InlineData("a*")]
    [InlineData("(x|)")]
    [InlineData("^")]
    [InlineData("$")]
    [InlineData(@"\b")]
    [InlineData(@"\B")]
    [InlineData("(?m)^")]
    [InlineData(@"\b[0-9]*\b")]
    public void ProblemOf_PatternThatMatchesNothing_SaysSo(string pattern) => Assert.Equal(
        "matches the empty text, which stands everywhere. Ask for at least one character.", LinearPattern.ProblemOf(pattern, ignoresCase: false));

    [Theory]
    [InlineData("a")]
    [InlineData(@"\bST-[0-9]{6}\b")]
    [InlineData("(?i)straße|(?<name>x)")]
    [InlineData("[(?=)]")]
    [InlineData(@"\\1")]
    public void ProblemOf_LinearPattern_IsNull(string pattern)
    {
        Assert.Null(LinearPattern.ProblemOf(pattern, ignoresCase: false));
        Assert.Null(LinearPattern.ProblemOf(pattern, ignoresCase: true));
    }

    [Fact]
    public void ProblemOf_VeryLongPattern_IsRefused()
    {
        Assert.Null(LinearPattern.ProblemOf(new string('a', 5_000), ignoresCase: false));
        Assert.StartsWith("is longer than 10000 characters.", LinearPattern.ProblemOf(new string('a', 10_001), ignoresCase: false), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(", 10_000, "")]
    [InlineData("[", 10_000, "")]
    [InlineData("(", 4_999, ")")]
    [InlineData("(a|", 2_500, ")")]
    public void ProblemOf_DeeplyNestedPattern_ComesBack(string open, int count, string close) => Assert.Null(Record.Exception(
        () => LinearPattern.ProblemOf($"{string.Concat(Enumerable.Repeat(open, count))}b{string.Concat(Enumerable.Repeat(close, count))}", ignoresCase: false)));
}
