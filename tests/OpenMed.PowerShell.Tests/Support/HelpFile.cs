using System.Xml.Linq;

namespace OpenMed.Commands.Support;

/// <summary>The help file of the module, as it is laid out.</summary>
internal static class HelpFile
{
    public static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";

    public static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";

    public static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    /// <summary>Its folder, for the language of all help.</summary>
    public static string Folder { get; } = Path.Combine(TestFolders.Module, "en-US");

    /// <summary>The help of each cmdlet.</summary>
    public static IReadOnlyList<HelpCommand> Commands { get; } =
    [
        .. XDocument.Load(Path.Combine(Folder, "OpenMed.PowerShell.dll-Help.xml"), LoadOptions.PreserveWhitespace).Root!
            .Elements(Command + "command").Select(element => new HelpCommand(element)),
    ];
}
