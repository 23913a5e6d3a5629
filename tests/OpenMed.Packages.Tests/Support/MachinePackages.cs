using System.Net.Http;
using System.Text.RegularExpressions;

namespace OpenMed.Packages.Support;

/// <summary>Where the machine gets its packages, as its own configuration says.</summary>
/// <param name="Sources">The enabled sources: their names and addresses.</param>
/// <param name="Folder">The folder of the packages that were downloaded before.</param>
internal sealed partial record MachinePackages(IReadOnlyList<(string Name, string Address)> Sources, string Folder)
{
    /// <summary>Asks the package manager.</summary>
    /// <param name="folder">A folder outside of the repository, whose configuration is the machine's.</param>
    public static async Task<MachinePackages> ReadAsync(string folder)
    {
        CommandResult sources = await DotNet.RunAsync(folder, null, "nuget", "list", "source");
        CommandResult packages = await DotNet.RunAsync(folder, null, "nuget", "locals", "global-packages", "--list");
        return new MachinePackages(
            [.. EnabledSource().Matches(sources.Output).Select(match => (match.Groups["name"].Value, match.Groups["address"].Value.Trim()))],
            PackageFolder().Match(packages.Output).Groups["path"].Value.Trim());
    }

    /// <summary>Whether what was downloaded before may be used: not when the folder holds packages of ours, which would be taken instead of those under test.</summary>
    public bool MayBeUsed => Directory.Exists(Folder) && Directory.GetDirectories(Folder, "openmed.*").Length == 0;

    /// <summary>Looks for a source that cannot be reached.</summary>
    /// <returns>Its name; null when all that have a web address answer.</returns>
    public async Task<string?> UnreachableSourceAsync()
    {
        using HttpClient client = new() { Timeout = TimeSpan.FromSeconds(20) };
        foreach ((string name, string address) in Sources.Where(source => source.Address.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
        {
            try
            {
                using HttpResponseMessage answer = await client.GetAsync(new Uri(address), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
            {
                return name;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^ *\d+\. +(?<name>.+) \[Enabled\]\n(?<address>.+)$", RegexOptions.Multiline)]
    private static partial Regex EnabledSource();

    [GeneratedRegex("^global-packages: (?<path>.+)$", RegexOptions.Multiline)]
    private static partial Regex PackageFolder();
}
