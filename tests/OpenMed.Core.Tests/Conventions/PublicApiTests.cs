using OpenMed.Support;

namespace OpenMed.Conventions;

[Trait("Kind", "convention")]
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne() => ApprovedApi.Check(
        typeof(PiiDetector).Assembly, Path.Combine(TestFolders.Root, "tests", "OpenMed.Core.Tests", "PublicApi.approved.txt"));
}
