using System.Xml.Linq;

namespace OpenMed.Packages.Support;

/// <summary>A project that a user makes outside of the repository, with a packages folder of its own, empty at first.</summary>
internal sealed class UserProject : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly PackageFeed _feed;
    private readonly Dictionary<string, string> _environment;

    private UserProject(PackageFeed feed)
    {
        _feed = feed;
        _environment = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = _folder["packages"],
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            // A busy machine may need longer for the first line than the default allows; the line would be withheld.
            ["OpenMed__Budget"] = "00:01:00",
        };
        Directory.CreateDirectory(ProjectFolder);
        Configuration().Save(_folder["nuget.config"]);
    }

    /// <summary>Where the project's binaries are.</summary>
    public string BinaryFolder => Assert.Single(Directory.GetDirectories(Path.Combine(ProjectFolder, "bin", "Debug")));

    private string ProjectFolder => _folder["App"];

    /// <summary>Makes it from one of the SDK's templates.</summary>
    public static async Task<UserProject> CreateAsync(PackageFeed feed, string template)
    {
        UserProject project = new(feed);
        await project.SucceedAsync("new", template, "--no-restore");
        return project;
    }

    /// <summary>Adds a package in the version that is found: the newest that is no preview, or the given one.</summary>
    public async Task AddPackageAsync(string id, string? version = null)
    {
        CommandResult added = await CallAsync(["add", "package", id, .. version is null ? Array.Empty<string>() : ["--version", version]]);
        if (added.ExitCode == 0) return;

        if (await _feed.Machine.UnreachableSourceAsync() is { } source) Assert.Skip($"The package source '{source}' does not answer, so no package can be added to a project.");
        Assert.Fail(added.Output);
    }

    /// <summary>Makes it a project for a lower framework than the template's, which a higher one runs on a machine that has no lower one.</summary>
    public void SetFramework(string framework)
    {
        string path = Path.Combine(ProjectFolder, "App.csproj");
        XElement project = XElement.Load(path);
        XElement target = project.Descendants("TargetFramework").Single();
        target.Value = framework;
        target.AddAfterSelf(new XElement("RollForward", "Major"));
        project.Save(path);
    }

    /// <summary>Replaces a text that stands in a file once.</summary>
    public void Edit(string fileName, string old, string replacement)
    {
        string path = Path.Combine(ProjectFolder, fileName);
        string text = File.ReadAllText(path);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Replaces a file or adds it.</summary>
    public void Write(string fileName, string text) => File.WriteAllText(Path.Combine(ProjectFolder, fileName), text);

    /// <summary>The text of a file.</summary>
    public string Read(string fileName) => File.ReadAllText(Path.Combine(ProjectFolder, fileName));

    /// <summary>Builds the application.</summary>
    public Task<CommandResult> BuildAsync() => CallAsync(["build", "--no-incremental"]);

    /// <summary>Has <c>dotnet format</c> mend what one rule finds.</summary>
    public Task<CommandResult> FormatAsync(string rule) => CallAsync(["format", "analyzers", "--no-restore", "--diagnostics", rule]);

    /// <summary>Builds the application and runs it.</summary>
    public Task<CommandResult> RunAsync() => CallAsync(["run", "--no-launch-profile"]);

    /// <summary>Runs the application that was built before.</summary>
    /// <param name="variable">A variable of its environment.</param>
    /// <param name="value">Its value.</param>
    public Task<CommandResult> RunAgainAsync(string variable, string value) =>
        CallAsync(["run", "--no-launch-profile", "--no-build"], new Dictionary<string, string>(_environment) { [variable] = value });

    public void Dispose() => _folder.Dispose();

    private async Task SucceedAsync(params string[] arguments)
    {
        CommandResult result = await CallAsync(arguments);
        Assert.True(result.ExitCode == 0, result.Output);
    }

    private Task<CommandResult> CallAsync(string[] arguments, Dictionary<string, string>? environment = null) =>
        DotNet.RunAsync(ProjectFolder, environment ?? _environment, arguments);

    /// <summary>The machine's configuration with the local feed added. Our packages come from there alone, whatever other sources have; all others come from where they always do.</summary>
    private XElement Configuration() => new(
        "configuration",
        new XElement("packageSources", Add("openmed-packed", _feed.Path)),
        new XElement("fallbackPackageFolders", _feed.Machine.MayBeUsed ? Add("downloaded-before", _feed.Machine.Folder) : null),
        new XElement(
            "packageSourceMapping",
            Mapping("openmed-packed", "OpenMed.*"),
            _feed.Machine.Sources.Select(source => Mapping(source.Name, "*"))));

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static XElement Mapping(string source, string pattern) =>
        new("packageSource", new XAttribute("key", source), new XElement("package", new XAttribute("pattern", pattern)));
}
