using System.Xml.Linq;

namespace OpenMed.Commands.Support;

/// <summary>A parameter as the help file describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The short name of its type, such as <c>String[]</c>.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Position">Its position from 0, or <c>named</c>.</param>
/// <param name="PipelineInput">How it takes objects of the pipeline, such as <c>True (ByValue)</c>; <c>False</c> when it does not.</param>
/// <param name="TakesWildcards">Whether it takes wildcards.</param>
/// <param name="Aliases">Its aliases, with commas between; <c>none</c> when it has none.</param>
internal sealed record HelpParameter(string Name, string Type, bool IsRequired, string Position, string PipelineInput, bool TakesWildcards, string Aliases)
{
    /// <summary>Reads a <c>command:parameter</c>.</summary>
    public static HelpParameter Read(XElement parameter) => new(
        (string?)parameter.Element(HelpFile.Maml + "name") ?? "",
        (string?)parameter.Element(HelpFile.Command + "parameterValue") ?? "SwitchParameter",
        (bool?)parameter.Attribute("required") ?? false,
        (string?)parameter.Attribute("position") ?? "",
        (string?)parameter.Attribute("pipelineInput") ?? "",
        (bool?)parameter.Attribute("globbing") ?? false,
        (string?)parameter.Attribute("aliases") ?? "");
}
