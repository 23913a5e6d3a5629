using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using OpenMed.Packages.Support;

namespace OpenMed.Packages.Contents;

/// <summary>What is in a package.</summary>
[Trait("Kind", "package")]
public sealed class PackageFileTests(PackageFeed feed)
{
    private static readonly string[] OfAll = ["LICENSE", "NOTICE", "README.md"];

    public static TheoryData<string> Ids { get; } = [.. PackedProject.All.Select(project => project.Id)];

    public static TheoryData<string> LibraryIds { get; } = [.. PackedProject.All.Where(project => project.IsLibrary).Select(project => project.Id)];

    [Theory]
    [MemberData(nameof(LibraryIds))]
    public void Library_HoldsTheAssemblyWithItsDocumentationAndNoMore(string id) =>
        Assert.Equal([.. OfAll, $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml"], feed[id].ContentNames);

    [Fact]
    public void Analyzers_HoldBothAssembliesForTheCompilerAndNoMore() => Assert.Equal(
        [.. OfAll, "analyzers/dotnet/cs/OpenMed.Analyzers.CodeFixes.dll", "analyzers/dotnet/cs/OpenMed.Analyzers.dll"], feed["OpenMed.Analyzers"].ContentNames);

    [Fact]
    public void Model_HoldsItsFolderAndTheTargetsThatCopyIt()
    {
        IEnumerable<string> model = Directory.GetFiles(TestFolders.Mini).Select(path => "build/openmed-mini/" + Path.GetFileName(path));

        Assert.Equal(
            OfAll.Append("build/OpenMed.Models.Mini.targets").Concat(model).Order(StringComparer.Ordinal),
            feed["OpenMed.Models.Mini"].ContentNames);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TextFiles_AreThoseOfTheRepository(string id) =>
        Assert.All(OfAll, name => Assert.Equal(File.ReadAllBytes(Path.Combine(TestFolders.Root, name)), feed[id].Read(name)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Size_IsWithinItsLimit(string id)
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"{feed[id].Size:N0} bytes");

        Assert.InRange(feed[id].Size, 1, PackedProject.All.Single(project => project.Id == id).MaxBytes);
    }

    [Theory]
    [MemberData(nameof(LibraryIds))]
    public void Documentation_HasAllPublicTypes(string id)
    {
        using MemoryStream text = new(feed[id].Read($"lib/net8.0/{id}.xml"));
        HashSet<string> documented = [.. XDocument.Load(text).Descendants("member").Where(member => member.Element("summary") is not null).Select(member => member.Attribute("name")!.Value)];
        using PEReader file = new(new MemoryStream(feed[id].Read($"lib/net8.0/{id}.dll")));
        MetadataReader reader = file.GetMetadataReader();
        string[] types = [.. reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type => (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public)
            .Select(type => $"T:{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")];

        Assert.NotEmpty(types);
        Violations.None(types.Where(type => !documented.Contains(type)).Select(type => $"{type} has no summary in the package."));
    }

    [Theory]
    [MemberData(nameof(LibraryIds))]
    public void Symbols_NameNoFolderOfTheMachine(string id)
    {
        IReadOnlyList<(string Name, byte[] Text)> sources = EmbeddedSymbols.Read(feed[id].Read($"lib/net8.0/{id}.dll"));

        Assert.NotEmpty(sources);
        Assert.Contains(sources, source => source.Text.Length > 0);
        Assert.All(sources, source => Assert.StartsWith("/_", source.Name, StringComparison.Ordinal));
        Violations.None(sources.SelectMany(source => MachineFolders(source.Name, source.Text)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Files_NameNoFolderOfTheMachine(string id) =>
        Violations.None(feed[id].FileNames.SelectMany(name => MachineFolders(name, feed[id].Read(name))));

    private IEnumerable<string> MachineFolders(string fileName, byte[] content) =>
        from folder in new[] { TestFolders.Root, feed.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar }
        where folder.Length > 1
        from encoding in new[] { Encoding.UTF8, Encoding.Unicode }
        where content.AsSpan().IndexOf(encoding.GetBytes(folder)) >= 0
        select $"{fileName} holds the folder '{folder}'.";
}
