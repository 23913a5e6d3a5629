using System.Globalization;
using System.Management.Automation;
using System.Reflection;

namespace OpenMed.Commands.Support;

/// <summary>The parameters of a cmdlet as the engine has them, in the words of a help file.</summary>
internal static class CmdletParameters
{
    /// <summary>The names of the parameters that every cmdlet has; <c>-WhatIf</c> and <c>-Confirm</c> are a cmdlet's own.</summary>
    private static readonly HashSet<string> Common = [.. Cmdlet.CommonParameters];

    /// <summary>The parameters of each parameter set, in the order of the syntax.</summary>
    public static IReadOnlyList<IReadOnlyList<HelpParameter>> SyntaxOf(CommandInfo command) =>
        [.. command.ParameterSets.Select(set => (IReadOnlyList<HelpParameter>)[.. set.Parameters.Where(parameter => !Common.Contains(parameter.Name)).Select(Describe)])];

    /// <summary>All parameters; required is what every set requires that has it.</summary>
    public static IReadOnlyList<HelpParameter> AllOf(CommandInfo command) =>
    [
        .. SyntaxOf(command).SelectMany(set => set).GroupBy(parameter => parameter.Name)
            .Select(group => group.First() with { IsRequired = group.All(parameter => parameter.IsRequired) }),
    ];

    /// <summary>What a parameter has when it is not given.</summary>
    public static string DefaultOf(CmdletInfo command, string parameter)
    {
        if (command.ImplementingType.GetProperty(parameter) is not { } property) return "False";

        object? value = property.GetValue(Activator.CreateInstance(command.ImplementingType));
        return value switch
        {
            SwitchParameter given => given.IsPresent.ToString(),
            null or "" or Array { Length: 0 } => "None",
            Array array => string.Join(", ", array.Cast<object>()),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
    }

    private static HelpParameter Describe(CommandParameterInfo parameter) => new(
        parameter.Name,
        TypeName(parameter.ParameterType),
        parameter.IsMandatory,
        parameter.Position < 0 ? "named" : parameter.Position.ToString(CultureInfo.InvariantCulture),
        PipelineInput(parameter),
        parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any(),
        parameter.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Aliases));

    private static string TypeName(Type type) => (Nullable.GetUnderlyingType(type) ?? type).Name;

    private static string PipelineInput(CommandParameterInfo parameter)
    {
        string[] ways =
        [
            .. parameter.ValueFromPipeline ? ["ByValue"] : Array.Empty<string>(),
            .. parameter.ValueFromPipelineByPropertyName ? ["ByPropertyName"] : Array.Empty<string>(),
        ];
        return ways.Length == 0 ? "False" : $"True ({string.Join(", ", ways)})";
    }
}
