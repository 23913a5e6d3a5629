using System.Management.Automation;
using System.Management.Automation.Language;
using System.Text.RegularExpressions;
using OpenMed.Commands.Support;
using OpenMed.Support;

namespace OpenMed.Commands.Conventions;

[Trait("Kind", "module")]
public sealed partial class PowerShellBlockTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    public static TheoryData<string> Pages { get; } =
        [.. Directory.GetFiles(TestFolders.Root, "*.md").Concat(Directory.GetFiles(Path.Combine(TestFolders.Root, "docs"), "*.md"))
            .Where(page => Block().IsMatch(File.ReadAllText(page))).Select(page => Path.GetRelativePath(TestFolders.Root, page)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Readme_HasABlock() => Assert.Contains("README.md", Pages.Select(page => page.Data));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Blocks_ParseAndNameCommandsAndParametersThatAreThere(string page)
    {
        Dictionary<string, CommandInfo> cmdlets = fixture.Host.Run("Get-Command -Module OpenMed.PowerShell")
            .Select(cmdlet => (CommandInfo)cmdlet.BaseObject).ToDictionary(cmdlet => cmdlet.Name, StringComparer.OrdinalIgnoreCase);
        List<string> found = [];
        foreach (Match block in Block().Matches(File.ReadAllText(Path.Combine(TestFolders.Root, page))))
        {
            Ast syntax = Parser.ParseInput(block.Groups["code"].Value, out _, out ParseError[] errors);
            found.AddRange(errors.Select(error => $"{page} has a block that does not parse: {error.Message}"));
            foreach (CommandAst command in syntax.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>())
                found.AddRange(Unknown(page, command, cmdlets));
        }

        Violations.None(found);
    }

    private static IEnumerable<string> Unknown(string page, CommandAst command, Dictionary<string, CommandInfo> cmdlets)
    {
        string name = command.GetCommandName() ?? "";
        if (!name.Contains("-Pii", StringComparison.OrdinalIgnoreCase)) return [];
        if (!cmdlets.TryGetValue(name, out CommandInfo? cmdlet)) return [$"{page} names {name}, which is no cmdlet. Correct the name."];

        return command.CommandElements.OfType<CommandParameterAst>().Where(parameter => !cmdlet.Parameters.ContainsKey(parameter.ParameterName))
            .Select(parameter => $"{page} gives {name} the parameter -{parameter.ParameterName}, which it has not. Write its full name.");
    }

    [GeneratedRegex(@"^```(powershell|pwsh)\r?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
