using System.Management.Automation;
using OpenMed.Commands.Support;
using OpenMed.Support;

namespace OpenMed.Commands.Help;

[Trait("Kind", "module")]
public sealed class HelpFileTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    // On a machine without a language, help is in none.
    private const string EnUs = "[cultureinfo]::CurrentUICulture = 'en-US';";

    private readonly ModuleHost _host = fixture.Host;

    [Fact]
    public void Commands_AreThoseThatTheModuleExports() => Assert.Equal(
        Cmdlets().Select(cmdlet => cmdlet.Name).Order(StringComparer.Ordinal),
        HelpFile.Commands.Select(help => help.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void EachCommand_HasSynopsisDescriptionLinksAndThreeExamples() => Violations.None(
        from help in HelpFile.Commands
        where help.Synopsis.Length == 0 || !help.Synopsis.EndsWith('.') || help.Description.Length == 0 || help.Links.Count == 0 || help.Examples.Count < 3
        select $"{help.Name} lacks a synopsis of one sentence, a description, links or three examples. Write them.");

    [Fact]
    public void EachLink_LeadsToACommandOrTopic()
    {
        HashSet<string> targets = [.. HelpFile.Commands.Select(help => help.Name), "about_OpenMed", "about_OpenMed_Policy"];

        Violations.None(
            from help in HelpFile.Commands
            from link in help.Links
            where !targets.Contains(link) || link == help.Name
            select $"{help.Name} links to '{link}', which leads nowhere new. Correct the name.");
    }

    [Fact]
    public void EachParameter_IsDescribedAsItIs() => Violations.None(
        from cmdlet in Cmdlets()
        from difference in Differences(
            cmdlet.Name, CmdletParameters.AllOf(cmdlet), HelpFile.Commands.First(help => help.Name == cmdlet.Name).Parameters)
        select difference);

    [Fact]
    public void EachParameterSet_IsInTheSyntaxAsItIs() => Violations.None(
        from cmdlet in Cmdlets()
        let help = HelpFile.Commands.First(help => help.Name == cmdlet.Name)
        let sets = CmdletParameters.SyntaxOf(cmdlet)
        from difference in sets.Count != help.Syntax.Count
            ? [$"{cmdlet.Name} has {sets.Count} parameter sets, its help {help.Syntax.Count}. Write each."]
            : sets.SelectMany((set, setIndex) => Differences($"{cmdlet.Name}, set {cmdlet.ParameterSets[setIndex].Name}", set, help.Syntax[setIndex]))
        select difference);

    [Fact]
    public void EachParameter_HasADescriptionItsTypeAndItsDefault() => Violations.None(
        from cmdlet in Cmdlets()
        let help = HelpFile.Commands.First(help => help.Name == cmdlet.Name)
        from parameter in help.Parameters
        let isValue = CmdletParameters.DefaultOf(cmdlet, parameter.Name)
        where help.DescriptionOf(parameter.Name).Length < 10 || help.TypeOf(parameter.Name) != parameter.Type || help.DefaultOf(parameter.Name) != isValue
        select $"{help.Name} -{parameter.Name} lacks a description, its type ({parameter.Type}) or its default ({isValue}). Write them.");

    [Fact]
    public void EachCommand_SaysWhatItTakesAndGives() => Violations.None(
        from cmdlet in Cmdlets()
        let help = HelpFile.Commands.First(help => help.Name == cmdlet.Name)
        let outputs = cmdlet.OutputType.Select(type => type.Type == typeof(void) ? "None" : type.Name)
        where !outputs.Order(StringComparer.Ordinal).SequenceEqual(help.Outputs.Order(StringComparer.Ordinal)) || help.Inputs.Count == 0
        select $"{help.Name} gives {string.Join(", ", outputs)}, and its help says {string.Join(", ", help.Outputs)}. Write what it gives, and what it takes.");

    [Fact]
    public void GetHelp_InTheHost_FindsEachCommand()
    {
        foreach (HelpCommand help in HelpFile.Commands)
        {
            PSObject found = Assert.Single(_host.Run($"{EnUs} Get-Help {help.Name} -Full"));

            Assert.Equal(help.Synopsis, found.Properties["Synopsis"].Value.ToString());
            Assert.Equal(help.Examples.Count, _host.Run($"{EnUs} (Get-Help {help.Name}).examples.example").Count);
        }
    }

    private static IEnumerable<string> Differences(string place, IEnumerable<HelpParameter> actual, IEnumerable<HelpParameter> described) =>
        actual.Except(described).Select(parameter => $"{place} has {parameter}. Describe it so.")
            .Concat(described.Except(actual).Select(parameter => $"{place} has no {parameter}. Take it out."));

    private CmdletInfo[] Cmdlets() => [.. _host.Run("Get-Command -Module OpenMed.PowerShell -CommandType Cmdlet").Select(cmdlet => (CmdletInfo)cmdlet.BaseObject)];
}
