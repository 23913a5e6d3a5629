namespace OpenMed.Policy;

public sealed class PolicyReaderTests
{
    [Theory, MemberData(nameof(WrongPolicies.Indexes), MemberType = typeof(WrongPolicies))]
    public void Parse_WrongPolicy_ReportsAllProblemsAtTheirPlaces(int index)
    {
        WrongPolicy wrong = WrongPolicies.All[index];

        PiiPolicyException exception = Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse(wrong.Json));

        string found = string.Join('\n', exception.Problems.Select(problem => FormattableString.Invariant($"{problem.Column}: {problem.Message}")));
        Assert.Equal(wrong.Problems.Trim(), found);
        Assert.All(exception.Problems, problem => Assert.Equal((null, 1), (problem.Path, problem.Line)));
    }

    [Theory, MemberData(nameof(WrongPolicies.Indexes), MemberType = typeof(WrongPolicies))]
    public void Parse_WrongPolicy_MessagesHaveTwoSentences(int index) => Assert.All(
        Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse(WrongPolicies.All[index].Json)).Problems,
        problem => Assert.Matches(@"^.*\. [A-Z].*[.?]( If not, .*\.)?$", problem.Message));

    [Theory]
    [InlineData("{", 1, 2, "The policy ends before it is complete. Close its quotes, brackets and comments.")]
    [InlineData("{ \"mask", 1, 8, "The policy ends before it is complete. Close its quotes, brackets and comments.")]
    [InlineData("{ /* x", 1, 3, "This comment has no end. Close it with */.")]
    [InlineData("// x", 1, 5, "The policy ends before it is complete. Close its quotes, brackets and comments.")]
    [InlineData("{\r\n  'mask': 1 }", 2, 3, "This is not JSON. Write double quotes instead of single ones.")]
    [InlineData("{\n  \"é\": \"ü\" \"x\": 1 }", 2, 12, "This is not JSON. Look for a missing or extra comma, colon, quote or bracket here or just before.")]
    [InlineData("{ } x", 1, 5, "This is not JSON. Look for a missing or extra comma, colon, quote or bracket here or just before.")]
    [InlineData("{ \"a\": tru }", 1, 11, "This is not JSON. Look for a missing or extra comma, colon, quote or bracket here or just before.")]
    [InlineData("{ \"a\": NaN }", 1, 8, "This is not JSON. Look for a missing or extra comma, colon, quote or bracket here or just before.")]
    [InlineData("{ \"a\": 01 }", 1, 9, "This is not JSON. Look for a missing or extra comma, colon, quote or bracket here or just before.")]
    [InlineData("{ \"a\": \"x\ny\" }", 1, 10, "This is not JSON. Look for a missing or extra comma, colon, quote or bracket here or just before.")]
    [InlineData("{ \"mask\": \"\\ud83d\" }", 1, 11, "The text has a \\u escape of half a character. Write both halves of the pair, or the character itself.")]
    [InlineData("{ \"\\udc00\": 1 }", 1, 3, "The text has a \\u escape of half a character. Write both halves of the pair, or the character itself.")]
    public void Parse_NotJson_NamesThePlace(string json, int line, int column, string message) =>
        Assert.Equal([new PiiPolicyProblem(null, line, column, message)], Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse(json)).Problems);

    [Theory]
    [InlineData("[", 18, 17)]
    [InlineData("[", 100_000, 17)]
    [InlineData("{\"labels\":", 100_000, 161)]
    public void Parse_DeeplyNested_IsRefused(string part, int count, int column)
    {
        string json = string.Concat(Enumerable.Repeat(part, count)) + "1";

        Assert.Equal(
            [new PiiPolicyProblem(null, 1, column, "The policy is nested too deeply. Its format has four levels.")],
            Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse(json)).Problems.Where(problem => problem.Column == column));
    }

    [Fact]
    public void Parse_KeyTwice_IsReportedAtTheSecond()
    {
        PiiPolicyException exception = Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse(
            """
            {
              "mask": "label",
              "labels": { "age": true, "age": false },
              "mask": "stars",
              "deny": [ { "text": "a",
                "text": "b" } ]
            }
            """));

        Assert.Equal(
            [
                "policy(3,28): The key 'age' stands twice, first on line 3. Keep one of them.",
                "policy(4,3): The key 'mask' stands twice, first on line 2. Keep one of them.",
                "policy(6,5): The key of this name stands twice, first on line 5. Keep one of them.",
            ],
            exception.Message.Split('\n'));
    }

    [Fact]
    public void Parse_EscapedKeys_AreTheSameKeys() =>
        Assert.Equal(0.5f, PiiPolicy.Parse("""{ "\u0074hreshold": 0.5 }""").Threshold);

    [Fact]
    public void Parse_ColumnBehindCharactersOfManyBytes_CountsUtf16Units() => Assert.StartsWith(
        "policy(1,12): ",
        Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse("/* é€\U0001F469 */ [3]")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Parse_ManyProblems_ListsAllAndShowsFifty()
    {
        string labels = string.Join(',', Enumerable.Range(0, 120).Select(number => FormattableString.Invariant($"\"zzzz{number}q\": true")));

        PiiPolicyException exception = Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse($"{{ \"labels\": {{ {labels} }} }}"));

        Assert.Equal(120, exception.Problems.Count);
        Assert.Equal(51, exception.Message.Split('\n').Length);
        Assert.EndsWith("There are 70 more problems. Solve these first.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_LabelThatIsDeclaredFurtherDown_IsKnown()
    {
        PiiPolicy policy = PiiPolicy.Parse("""
            { "labels": { "ward": false, "badge": false, "club": false }, "allow": [ { "text": "x", "label": "club", "reason": "r" } ],
              "recognizers": [ { "name": "n", "label": "badge", "pattern": "b" } ], "deny": [ { "text": "x", "label": "club" } ],
              "customLabels": ["ward"] }
            """);

        Assert.Equal(["ward", "badge", "club"], policy.CustomLabels);
        Assert.All(policy.CustomLabels, label => Assert.False(policy.For(label).Find));
    }

    [Fact]
    public void Parse_NearLabelThatIsDeclared_IsTaken() => Assert.Equal(
        ["emails"],
        PiiPolicy.Parse("""{ "customLabels": ["emails"], "recognizers": [ { "name": "n", "label": "emails", "pattern": "b" } ] }""").CustomLabels);
}
