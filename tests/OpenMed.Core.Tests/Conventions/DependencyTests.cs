using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace OpenMed.Conventions;

/// <summary>The promise "no network" is held by what the binary refers to, not by its source.</summary>
[Trait("Kind", "convention")]
public sealed partial class DependencyTests
{
    [Fact]
    public void Core_RefersToNoForbiddenAssembly() =>
        Assert.DoesNotContain(Read(AssemblyNames), ForbiddenAssembly().IsMatch);

    [Fact]
    public void Core_RefersToNoNetworkOrProcessType() =>
        Assert.DoesNotContain(Read(TypeNames), ForbiddenType().IsMatch);

    [Fact]
    public void Core_ItsReferences_AreReadAtAll()
    {
        Assert.Contains("System.Runtime", Read(AssemblyNames));
        Assert.Contains("System.Text.StringBuilder", Read(TypeNames));
    }

    private static string[] Read(Func<MetadataReader, IEnumerable<string>> names)
    {
        using var file = new PEReader(File.OpenRead(typeof(PiiDetector).Assembly.Location));
        return [.. names(file.GetMetadataReader())];
    }

    private static IEnumerable<string> AssemblyNames(MetadataReader reader) =>
        reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name));

    private static IEnumerable<string> TypeNames(MetadataReader reader) => reader.TypeReferences
        .Select(reader.GetTypeReference)
        .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}");

    [GeneratedRegex(@"^System\.Net\b|^System\.Management\.Automation$|^Microsoft\.Extensions\.|Logging|Serilog|PowerShell")]
    private static partial Regex ForbiddenAssembly();

    [GeneratedRegex(@"^System\.Net\.|^System\.Diagnostics\.Process(StartInfo)?$|^System\.Console$")]
    private static partial Regex ForbiddenType();
}
