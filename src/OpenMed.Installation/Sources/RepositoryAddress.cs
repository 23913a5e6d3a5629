namespace OpenMed.Installation.Sources;

/// <summary>The address of a folder of files on a server.</summary>
/// <param name="Root">What the files' paths are put behind; ends with a slash, and has no query string.</param>
/// <param name="Query">The query string that goes with each file, for example a signature; a secret. Empty when there is none.</param>
/// <param name="IsPlainFolder">Whether it is a plain folder, whose server may answer 403 for a file that is not there.</param>
internal sealed record RepositoryAddress(Uri Root, string Query, bool IsPlainFolder)
{
    /// <summary>The address of a file, with its secrets.</summary>
    /// <param name="path">Its path, with slashes.</param>
    public Uri Of(string path) => new(Root.AbsoluteUri + path + Query);

    /// <summary>An address that may be shown.</summary>
    /// <param name="address">Any absolute address.</param>
    public static string Display(Uri address) => address.GetComponents(
        UriComponents.Scheme | UriComponents.HostAndPort | UriComponents.Path, UriFormat.UriEscaped);

    /// <summary>Keeps secrets out of what the compiler would print.</summary>
    public override string ToString() => Display(Root);
}
