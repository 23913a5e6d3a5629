using System.Globalization;
using System.Text.RegularExpressions;
using OpenMed.Commands.Support;
using OpenMed.Support;

namespace OpenMed.Commands.Help;

/// <summary>Runs what the help shows. In the remarks, three points stand for what differs from run to run, and for lines that are left out.</summary>
[Trait("Kind", "module")]
public sealed class HelpExampleTests
{
    private const string NoOutput = "(no output)";

    public static TheoryData<string, int> Examples
    {
        get
        {
            TheoryData<string, int> examples = [];
            foreach (HelpCommand help in HelpFile.Commands)
            {
                for (int number = 1; number <= help.Examples.Count; number++) examples.Add(help.Name, number);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_RunInTheSamples_GivesWhatItsRemarksShow(string command, int number)
    {
        HelpExample example = HelpFile.Commands.First(help => help.Name == command).Examples[number - 1];
        using SampleConsole console = new();

        string shown = console.Run(example.Code);

        Assert.Empty(console.Errors);
        string expected = Lines(example.Remarks[0]);
        bool isShown = Pattern(expected == NoOutput ? "" : expected).IsMatch(shown);
        Assert.True(isShown, string.Create(CultureInfo.InvariantCulture, $"{command}, example {number} shows\n{shown}\nand its remarks say\n{expected}"));
    }

    [Fact]
    public void Titles_AreNumbered() => Violations.None(
        from help in HelpFile.Commands
        from example in help.Examples.Select((example, exampleIndex) => (example.Title, Start: FormattableString.Invariant($"Example {exampleIndex + 1}: ")))
        where !example.Title.StartsWith(example.Start, StringComparison.Ordinal)
        select $"{help.Name} has an example with the title '{example.Title}'. Begin it with '{example.Start}'.");

    [Fact]
    public void EachExample_UsesItsCommand() => Violations.None(
        from help in HelpFile.Commands
        from example in help.Examples
        where !example.Code.Contains(help.Name, StringComparison.Ordinal)
        select $"{help.Name} has an example that does not use it: '{example.Title}'. Use it, or take the example out.");

    private static string Lines(string remark) => string.Join('\n', remark.Split('\n').Select(line => line.TrimEnd())).Trim('\n');

    private static Regex Pattern(string expected) => new(
        $"\\A{Regex.Escape(expected).Replace(@"\.\.\.", ".*", StringComparison.Ordinal)}\\z", RegexOptions.Singleline | RegexOptions.CultureInvariant);
}
