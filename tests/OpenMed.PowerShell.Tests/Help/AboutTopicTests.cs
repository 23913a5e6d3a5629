using System.Text.RegularExpressions;
using OpenMed.Commands.Support;
using OpenMed.Support;

namespace OpenMed.Commands.Help;

[Trait("Kind", "module")]
public sealed partial class AboutTopicTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    private static readonly string[] Sections = ["TOPIC", "SHORT DESCRIPTION", "LONG DESCRIPTION", "EXAMPLES", "KEYWORDS", "SEE ALSO"];

    public static TheoryData<string> Topics { get; } = ["about_OpenMed", "about_OpenMed_Policy"];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Topic_HasItsSectionsInOrder(string topic)
    {
        IEnumerable<string> sections = TextOf(topic).Split('\n').Where(line => Sections.Contains(line));

        Assert.Equal(Sections, sections);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Topic_IsAsciiIn80Columns(string topic) => Violations.None(
        from line in TextOf(topic).Split('\n')
        where line.Length > 80 || line.Any(letter => letter is < ' ' or > '~')
        select $"{topic} has the line '{line}'. Write it in ASCII, in 80 columns.");

    [Theory]
    [MemberData(nameof(Topics))]
    public void GetHelp_FindsIt(string topic) => Assert.Contains(TextOf(topic).TrimEnd('\n'), string.Join('\n', fixture.Host.Run($"[cultureinfo]::CurrentUICulture = 'en-US'; Get-Help {topic}")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Topics))]
    public void Examples_RunInTheSamples(string topic)
    {
        foreach (string example in ExamplesOf(topic))
        {
            using SampleConsole console = new();

            console.Run(example);

            Assert.Empty(console.Errors);
        }
    }

    [Fact]
    public void ErrorIds_AreThoseOfTheCmdlets()
    {
        IEnumerable<string> used = Directory.EnumerateFiles(Path.Combine(TestFolders.Root, "src", "OpenMed.PowerShell"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => ErrorId().Matches(File.ReadAllText(file)).Select(match => match.Groups["id"].Value));
        IEnumerable<string> described = ListedId().Matches(TextOf("about_OpenMed")).Select(match => match.Groups["id"].Value);

        Assert.Equal(used.Distinct().Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    private static string TextOf(string topic) => File.ReadAllText(Path.Combine(HelpFile.Folder, topic + ".help.txt"));

    // An example stands behind the prompt; its next lines behind two of them.
    private static string[] ExamplesOf(string topic)
    {
        string[] examples = [.. Example().Matches(TextOf(topic)).Select(match => match.Value.Replace("PS> ", "", StringComparison.Ordinal).Replace(">> ", "", StringComparison.Ordinal))];
        Assert.NotEmpty(examples);
        return examples;
    }

    [GeneratedRegex("\"(?<id>Pii[A-Z][A-Za-z]+)\",\\s*ErrorCategory")]
    private static partial Regex ErrorId();

    [GeneratedRegex("^    (?<id>Pii[A-Z][A-Za-z]+)(  |$)", RegexOptions.Multiline)]
    private static partial Regex ListedId();

    [GeneratedRegex(@"^ +PS> .*$(\n +>> .*$)*", RegexOptions.Multiline)]
    private static partial Regex Example();
}
