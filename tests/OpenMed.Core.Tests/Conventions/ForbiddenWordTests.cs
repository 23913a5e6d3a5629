using System.Text.RegularExpressions;
using OpenMed.Support;

namespace OpenMed.Conventions;

[Trait("Kind", "convention")]
public sealed partial class ForbiddenWordTests
{
    [Fact]
    public void Sources_HoldNoForbiddenWord()
    {
        IEnumerable<string> found = SourceFile.CSharp("src").SelectMany(file =>
            ForbiddenWord().Matches(file.Text).Select(match => $"{file.Path} holds '{match.Value}'. Take it out."));

        Violations.None(found);
    }

    [Fact]
    public void Console_IsUsedByOneTypeThatSuppressesTheBan()
    {
        SourceFile[] users = [.. SourceFile.CSharp("src").Where(file => ConsoleUse().IsMatch(file.Text))];

        Assert.All(users, file => Assert.Contains("RS0030", file.Text, StringComparison.Ordinal));
        Assert.True(
            users.Length <= 1, "Only one type may use the console: " + string.Join(", ", users.Select(file => file.Path)));
    }

    [GeneratedRegex(@"\bTODO\b|#region|DateTime\.Now\b|DateTimeOffset\.Now\b|NotImplementedException")]
    private static partial Regex ForbiddenWord();

    [GeneratedRegex(@"(?<![\w.])(System\.)?Console\.")]
    private static partial Regex ConsoleUse();
}
