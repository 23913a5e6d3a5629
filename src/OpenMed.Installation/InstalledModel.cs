namespace OpenMed.Installation;

/// <summary>The outcome of an install.</summary>
/// <param name="Name">The model folder's own name.</param>
/// <param name="Folder">Its full path, for <see cref="PiiModel.Open"/>.</param>
/// <param name="Variants">The variants that were asked for; all of them can be opened.</param>
/// <param name="WasPresent">Whether all was there already and nothing was changed.</param>
/// <param name="WrittenFiles">The files that were put into the folder; empty when <paramref name="WasPresent"/> is true.</param>
/// <param name="Hashes">The SHA-256 of each file looked at, 64 lower-case hexadecimal digits by file name.</param>
/// <param name="IsVerified">Whether every model file was compared with a published SHA-256.</param>
public sealed record InstalledModel(
    string Name,
    string Folder,
    IReadOnlyList<string> Variants,
    bool WasPresent,
    IReadOnlyList<string> WrittenFiles,
    IReadOnlyDictionary<string, string> Hashes,
    bool IsVerified);
