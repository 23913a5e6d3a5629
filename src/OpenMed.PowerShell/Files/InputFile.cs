namespace OpenMed.Commands.Files;

/// <summary>A file that is searched.</summary>
/// <param name="Path">Its full path, as it is named to the user.</param>
/// <param name="RelativePath">Where its result goes below an output folder.</param>
internal sealed record InputFile(string Path, string RelativePath);
