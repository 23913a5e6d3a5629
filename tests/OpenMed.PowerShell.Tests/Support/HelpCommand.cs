using System.Xml.Linq;

namespace OpenMed.Commands.Support;

/// <summary>The help of a cmdlet.</summary>
/// <param name="element">Its <c>command:command</c>.</param>
internal sealed class HelpCommand(XElement element)
{
    public string Name { get; } = (string)element.Element(HelpFile.Command + "details")!.Element(HelpFile.Command + "name")!;

    /// <summary>The one sentence that <c>Get-Help</c> lists.</summary>
    public string Synopsis { get; } = Text(element.Element(HelpFile.Command + "details")!.Element(HelpFile.Maml + "description"));

    public string Description { get; } = Text(element.Element(HelpFile.Maml + "description"));

    /// <summary>The parameters of each parameter set.</summary>
    public IReadOnlyList<IReadOnlyList<HelpParameter>> Syntax { get; } =
    [
        .. element.Element(HelpFile.Command + "syntax")!.Elements(HelpFile.Command + "syntaxItem")
            .Select(item => (IReadOnlyList<HelpParameter>)[.. item.Elements(HelpFile.Command + "parameter").Select(HelpParameter.Read)]),
    ];

    public IReadOnlyList<HelpParameter> Parameters { get; } = [.. ParameterElements(element).Select(HelpParameter.Read)];

    public IReadOnlyList<string> Inputs { get; } = TypeNames(element, "inputTypes", "inputType");

    public IReadOnlyList<string> Outputs { get; } = TypeNames(element, "returnValues", "returnValue");

    public IReadOnlyList<string> Links { get; } =
        [.. element.Descendants(HelpFile.Maml + "navigationLink").Select(link => (string?)link.Element(HelpFile.Maml + "linkText") ?? "")];

    public IReadOnlyList<HelpExample> Examples { get; } =
    [
        .. element.Descendants(HelpFile.Command + "example").Select(example => new HelpExample(
            (string)element.Element(HelpFile.Command + "details")!.Element(HelpFile.Command + "name")!,
            (string)example.Element(HelpFile.Maml + "title")!,
            (string)example.Element(HelpFile.Dev + "code")!,
            [.. example.Element(HelpFile.Dev + "remarks")!.Elements(HelpFile.Maml + "para").Select(para => para.Value)])),
    ];

    public string DescriptionOf(string parameter) => Text(ParameterElement(parameter).Element(HelpFile.Maml + "description"));

    public string DefaultOf(string parameter) => (string?)ParameterElement(parameter).Element(HelpFile.Dev + "defaultValue") ?? "";

    public string TypeOf(string parameter) => (string?)ParameterElement(parameter).Element(HelpFile.Dev + "type")?.Element(HelpFile.Maml + "name") ?? "";

    private XElement ParameterElement(string name) =>
        ParameterElements(element).First(parameter => string.Equals((string?)parameter.Element(HelpFile.Maml + "name"), name, StringComparison.Ordinal));

    private static IEnumerable<XElement> ParameterElements(XElement element) =>
        element.Element(HelpFile.Command + "parameters")!.Elements(HelpFile.Command + "parameter");

    private static string[] TypeNames(XElement element, string list, string item) =>
        [.. element.Element(HelpFile.Command + list)!.Elements(HelpFile.Command + item).Select(type => (string)type.Element(HelpFile.Dev + "type")!.Element(HelpFile.Maml + "name")!)];

    private static string Text(XElement? description) => string.Join('\n', description?.Elements(HelpFile.Maml + "para").Select(para => para.Value) ?? []);
}
