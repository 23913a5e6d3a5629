using System.Xml.Linq;
using OpenMed.Packages.Support;

namespace OpenMed.Packages.Contents;

/// <summary>What a package says of itself.</summary>
[Trait("Kind", "package")]
public sealed class ManifestTests(PackageFeed feed)
{
    public static TheoryData<string> Ids { get; } = [.. PackedProject.All.Select(project => project.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Metadata_IsThatOfTheRepository(string id)
    {
        Package package = feed[id];

        Assert.Equal(Property("VersionPrefix"), package.Value("version"));
        Assert.Equal(Property("PackageLicenseExpression"), package.Value("license"));
        Assert.Equal("README.md", package.Value("readme"));
        Assert.Equal(Property("Authors"), package.Value("authors"));
        Assert.EndsWith(".", package.Value("description"), StringComparison.Ordinal);
        // The SDK's own text for a project that has none.
        Assert.NotEqual("Package Description", package.Value("description"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Dependencies_AreThoseThatAnApplicationNeeds(string id)
    {
        PackedProject project = PackedProject.All.Single(project => project.Id == id);
        IEnumerable<(string, string)> expected = project.Dependencies.Select(name => (name, VersionOf(name)));

        Assert.Equal(expected.Order(), feed[id].Dependencies.Order());
        if (project.Dependencies.Length == 0) return;

        XElement group = Assert.Single(feed[id].Metadata.Descendants(), element => element.Name.LocalName == "group");
        Assert.Equal("net8.0", group.Attribute("targetFramework")!.Value);
    }

    // What only looks at code is no part of what is built with it.
    [Fact]
    public void Analyzers_AreNeededForTheBuildAlone() => Assert.Equal("true", feed["OpenMed.Analyzers"].Value("developmentDependency"));

    private static string VersionOf(string id) => id.StartsWith("OpenMed.", StringComparison.Ordinal)
        ? Property("VersionPrefix")
        : Read("Directory.Packages.props").Descendants("PackageVersion").Single(version => version.Attribute("Include")?.Value == id).Attribute("Version")!.Value;

    private static string Property(string name) => Read("Directory.Build.props").Descendants(name).Single().Value;

    private static XElement Read(string fileName) => XElement.Load(Path.Combine(TestFolders.Root, fileName));
}
