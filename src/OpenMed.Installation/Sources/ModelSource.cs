using System.Text.RegularExpressions;

namespace OpenMed.Installation.Sources;

/// <summary>Where a model comes from: an address or a folder.</summary>
/// <param name="Name">The name of its model folder.</param>
/// <param name="Display">What a user is shown: the path, or the address without query string.</param>
/// <param name="Address">The address; null for a folder.</param>
internal sealed partial record ModelSource(string Name, string Display, RepositoryAddress? Address)
{
    private const string HuggingFaceHost = "huggingface.co";

    /// <summary>Reads what a user gave. An existing folder goes before a repository of the same short name.</summary>
    /// <param name="source">A folder, <c>OWNER/NAME</c>, or an https address (http for addresses of this machine only).</param>
    /// <param name="layout">How an address is meant.</param>
    /// <param name="folderName">The name of the model folder; null takes it from the source.</param>
    /// <exception cref="ModelInstallException">It is none of these.</exception>
    public static ModelSource Parse(string source, ModelRepositoryLayout layout, string? folderName)
    {
        ModelSource parsed = source.Contains("://", StringComparison.Ordinal) ? OfAddress(source, layout)
            : Directory.Exists(source) ? OfFolder(source)
            : ShortName().IsMatch(source) ? OfAddress($"https://{HuggingFaceHost}/{source}", ModelRepositoryLayout.HuggingFace)
            : throw new ModelInstallException(
                ModelInstallFailure.Address,
                $"The source '{source.Split('?')[0]}' is no folder, no OWNER/NAME and no https address. Give one of these.");

        string name = folderName ?? parsed.Name;
        if (!FolderName().IsMatch(name))
        {
            throw new ModelInstallException(
                ModelInstallFailure.Address,
                $"The name '{name}' cannot be that of a model folder. Give a folder name of letters, digits, '.', '_' and '-' that starts with a letter or digit.");
        }

        return parsed with { Name = name };
    }

    private static ModelSource OfFolder(string source)
    {
        string path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(source));
        return new ModelSource(Path.GetFileName(path), path, Address: null);
    }

    private static ModelSource OfAddress(string source, ModelRepositoryLayout layout)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out Uri? address) || address.Scheme is not ("https" or "http"))
            throw Wrong("The source is an address, but not an https one. Give an address that starts with 'https://'.");

        string display = RepositoryAddress.Display(address);
        if (address.UserInfo.Length > 0)
            throw Wrong($"The address '{display}' carries a user name or password. Leave it out, and give an access token as such.");
        if (address.Scheme != "https" && !address.IsLoopback)
            throw Wrong($"The address '{display}' is not encrypted: anyone on the way could change the model. Use 'https://'.");

        bool isHuggingFace = layout == ModelRepositoryLayout.HuggingFace
            || (layout == ModelRepositoryLayout.Automatic && address.Host is HuggingFaceHost or "hf.co");
        return isHuggingFace ? OfRepository(address, display) : OfPlainFolder(address);
    }

    private static ModelSource OfRepository(Uri address, string display)
    {
        string[] parts = [.. address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        if (parts is not ([_, _] or [_, _, "tree", _, ..]))
        {
            throw Wrong(
                $"The address '{display}' is not that of a model repository. Give 'https://HOST/OWNER/NAME', with '/tree/REVISION' behind it for a certain revision.");
        }

        // A revision such as refs/pr/1 is one part of a path, its slashes escaped.
        string revision = parts.Length == 2 ? "main" : string.Join('/', parts[3..]);
        Uri root = new(address, $"/{Uri.EscapeDataString(parts[0])}/{Uri.EscapeDataString(parts[1])}/resolve/{Uri.EscapeDataString(revision)}/");
        return new ModelSource(parts[1], display, new RepositoryAddress(root, address.Query, IsPlainFolder: false));
    }

    private static ModelSource OfPlainFolder(Uri address)
    {
        string path = address.AbsolutePath.TrimEnd('/');
        Uri root = new(address, path + "/");
        string name = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        return new ModelSource(
            name, RepositoryAddress.Display(root), new RepositoryAddress(root, address.Query, IsPlainFolder: true));
    }

    private static ModelInstallException Wrong(string message) => new(ModelInstallFailure.Address, message);

    [GeneratedRegex(@"^[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*\z", RegexOptions.ECMAScript)]
    private static partial Regex ShortName();

    // What every file system takes; Windows drops a dot at the end.
    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9._-]{0,94}[A-Za-z0-9_-])?\z")]
    private static partial Regex FolderName();
}
