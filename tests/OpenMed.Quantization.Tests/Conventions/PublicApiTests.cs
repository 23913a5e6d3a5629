using OpenMed.Support;

namespace OpenMed.Quantization.Conventions;

[Trait("Kind", "convention")]
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne() => ApprovedApi.Check(
        typeof(PiiModelQuantizer).Assembly, Path.Combine(TestFolders.Root, "tests", "OpenMed.Quantization.Tests", "PublicApi.approved.txt"));
}
