using OpenMed.Logging.Support;
using OpenMed.Support;

namespace OpenMed.Logging.Conventions;

[Trait("Kind", "convention")]
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne() => ApprovedApi.Check(
        typeof(LogSanitizer).Assembly, Path.Combine(TestFolders.Root, "tests", "OpenMed.Logging.Tests", "PublicApi.approved.txt"));
}
