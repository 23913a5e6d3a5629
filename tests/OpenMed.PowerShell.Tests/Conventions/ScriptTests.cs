using System.Management.Automation;
using System.Management.Automation.Language;
using OpenMed.Commands.Support;
using OpenMed.Support;

namespace OpenMed.Commands.Conventions;

/// <summary>What the default rules of PSScriptAnalyzer ask of scripts, as far as the syntax shows it. The names of its rules stand beside the tests.</summary>
[Trait("Kind", "module")]
public sealed class ScriptTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    private static readonly HashSet<string> Verbs =
        [.. typeof(VerbsCommon).Assembly.GetTypes().Where(type => type.Name.StartsWith("Verbs", StringComparison.Ordinal)).SelectMany(type => type.GetFields()).Select(field => field.Name)];

    private static readonly string[] Forbidden = ["Write-Host", "Invoke-Expression", "ConvertTo-SecureString"];

    private static IEnumerable<ScriptFile> Programs => ScriptFile.All.Where(file => !file.Path.EndsWith(".psd1", StringComparison.Ordinal));

    [Fact]
    public void EachScript_Parses() => Violations.None(
        from file in ScriptFile.All
        from error in file.Errors
        select FormattableString.Invariant($"{file.Path}:{error.Extent.StartLineNumber} does not parse: {error.Message}"));

    [Fact]
    public void EachScript_IsAsciiWithoutTrailingWhiteSpace() => Violations.None(
        from file in ScriptFile.All
        from line in file.Text.Split('\n').Select((text, lineIndex) => (text, Number: lineIndex + 1))
        where line.text.Any(letter => letter is < ' ' or > '~') || line.text.EndsWith(' ')
        select FormattableString.Invariant($"{file.Path}:{line.Number} holds another character than printable ASCII, or ends with a space. Write it plainly."));

    // AvoidUsingCmdletAliases
    [Fact]
    public void NoCommand_IsCalledByAnAlias()
    {
        HashSet<string> aliases = new(
            fixture.Host.Run("Get-Command -CommandType Alias").Select(alias => ((CommandInfo)alias.BaseObject).Name).Concat(["?", "%", "ft", "fl", "gc", "sc", "gci", "ls", "dir", "cat", "select", "sort", "group"]),
            StringComparer.OrdinalIgnoreCase);

        Violations.None(
            from file in Programs
            from command in file.Nodes<CommandAst>()
            where command.GetCommandName() is { } name && aliases.Contains(name)
            select $"{file.PlaceOf(command)} calls '{command.GetCommandName()}', an alias. Write the command's name.");
    }

    // AvoidUsingWriteHost, AvoidUsingInvokeExpression, AvoidUsingConvertToSecureStringWithPlainText
    [Fact]
    public void NoScript_CallsAForbiddenCommand() => Violations.None(
        from file in Programs
        from command in file.Nodes<CommandAst>()
        where Forbidden.Contains(command.GetCommandName(), StringComparer.OrdinalIgnoreCase)
        select $"{file.PlaceOf(command)} calls {command.GetCommandName()}. Leave it out.");

    // UseApprovedVerbs; stand-ins have the names that they stand in for
    [Fact]
    public void EachFunction_HasAnApprovedVerb() => Violations.None(
        from file in Programs.Where(file => !file.Path.Contains("/Support/", StringComparison.Ordinal))
        from function in file.Nodes<FunctionDefinitionAst>()
        where !Verbs.Contains(function.Name.Split('-')[0])
        select $"{file.PlaceOf(function)} defines '{function.Name}'. Begin the name with a verb that Get-Verb lists.");

    // AvoidUsingPositionalParameters: three and more
    [Fact]
    public void NoCommand_HasThreePositionalArguments() => Violations.None(
        from file in Programs
        from command in file.Nodes<CommandAst>()
        where command.GetCommandName()?.Contains('-', StringComparison.Ordinal) == true && command.GetCommandName() != "Invoke-DotNet" && PositionalCount(command) >= 3
        select $"{file.PlaceOf(command)} gives {command.GetCommandName()} {PositionalCount(command)} arguments by position. Name the parameters.");

    // UseDeclaredVarsMoreThanAssignments
    [Fact]
    public void EachVariable_ThatIsSet_IsUsed() => Violations.None(
        from file in Programs
        let used = file.Nodes<VariableExpressionAst>().Where(variable => variable.Parent is not AssignmentStatementAst assignment || assignment.Left != variable)
            .Select(variable => variable.VariablePath.UserPath).ToHashSet(StringComparer.OrdinalIgnoreCase)
        from assignment in file.Nodes<AssignmentStatementAst>()
        let variable = assignment.Left as VariableExpressionAst
        where variable is { VariablePath: { IsGlobal: false, IsScript: false } path } && path.UserPath != "null" && !IsPreference(path.UserPath) && !used.Contains(path.UserPath)
        select $"{file.PlaceOf(assignment)} sets ${variable.VariablePath.UserPath} and never uses it. Take it out.");

    // ReviewUnusedParameter
    [Fact]
    public void EachParameter_OfAScript_IsUsed() => Violations.None(
        from file in ScriptFile.All.Where(file => !file.Path.StartsWith("tests/OpenMed", StringComparison.Ordinal))
        from parameter in file.Nodes<ParameterAst>()
        let name = parameter.Name.VariablePath.UserPath
        where file.Nodes<VariableExpressionAst>().Count(variable => string.Equals(variable.VariablePath.UserPath, name, StringComparison.OrdinalIgnoreCase)) < 2
        select $"{file.PlaceOf(parameter)} has the parameter ${name} and never uses it. Take it out.");

    // AvoidUsingPlainTextForPassword
    [Fact]
    public void NoParameter_IsAPasswordInPlainText() => Violations.None(
        from file in Programs
        from parameter in file.Nodes<ParameterAst>()
        let name = parameter.Name.VariablePath.UserPath
        where parameter.StaticType == typeof(string) && (name.Contains("pass", StringComparison.OrdinalIgnoreCase) || name.Contains("secret", StringComparison.OrdinalIgnoreCase) || name == "Key")
        select $"{file.PlaceOf(parameter)} takes '{name}' as plain text. Make it a SecureString.");

    // AvoidDefaultValueSwitchParameter, AvoidAssignmentToAutomaticVariable
    [Fact]
    public void NoParameter_HidesAVariableOfTheEngine() => Violations.None(
        from file in Programs
        from parameter in file.Nodes<ParameterAst>()
        let name = parameter.Name.VariablePath.UserPath
        where name is "Profile" or "Input" or "Args" or "Host" or "Error" or "Matches" or "PSItem" || (parameter.StaticType == typeof(SwitchParameter) && parameter.DefaultValue is not null)
        select $"{file.PlaceOf(parameter)} has the parameter ${name}, which is a variable of the engine or a switch with a default. Rename it, or leave the default out.");

    // ProvideCommentHelp, and what the house asks of scripts that people run
    [Fact]
    public void EachScriptForPeople_HasHelpBindingAndStrictMode() => Violations.None(
        from file in ScriptFile.All.Where(file => file.Path == "build.ps1" || file.Path.StartsWith("samples/", StringComparison.Ordinal))
        let help = file.Syntax.GetHelpContent()
        where help is null || string.IsNullOrEmpty(help.Synopsis) || help.Examples.Count == 0 || file.Syntax.ParamBlock?.Attributes.Any(attribute => attribute.TypeName.Name == "CmdletBinding") != true
            || !file.Nodes<CommandAst>().Any(command => command.GetCommandName() == "Set-StrictMode")
        select $"{file.Path} lacks a synopsis, an example, [CmdletBinding()] or Set-StrictMode. Write them.");

    [Fact]
    public void EachParameter_OfASample_HasHelp() => Violations.None(
        from file in ScriptFile.All.Where(file => file.Path.StartsWith("samples/", StringComparison.Ordinal))
        let described = file.Syntax.GetHelpContent()?.Parameters ?? new Dictionary<string, string>()
        from parameter in file.Syntax.ParamBlock?.Parameters ?? []
        let name = parameter.Name.VariablePath.UserPath
        where !described.Keys.Contains(name, StringComparer.OrdinalIgnoreCase)
        select $"{file.PlaceOf(parameter)} has no .PARAMETER {name}. Describe it.");

    private static int PositionalCount(CommandAst command)
    {
        int count = 0;
        for (int elementIndex = 1; elementIndex < command.CommandElements.Count; elementIndex++)
        {
            bool isValue = command.CommandElements[elementIndex - 1] is CommandParameterAst { Argument: null };
            if (command.CommandElements[elementIndex] is not CommandParameterAst && !isValue) count++;
        }

        return count;
    }

    private static bool IsPreference(string name) => name.EndsWith("Preference", StringComparison.Ordinal);
}
