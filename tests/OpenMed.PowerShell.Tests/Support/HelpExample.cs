namespace OpenMed.Commands.Support;

/// <summary>An example of the help file.</summary>
/// <param name="Command">The cmdlet that it is of.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Code">A script that runs as it stands in the folder samples.</param>
/// <param name="Remarks">Its remarks; the first is what the script shows.</param>
internal sealed record HelpExample(string Command, string Title, string Code, IReadOnlyList<string> Remarks);
