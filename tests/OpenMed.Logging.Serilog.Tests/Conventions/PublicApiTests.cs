using OpenMed.Logging.Support;
using OpenMed.Support;
using Serilog;

namespace OpenMed.Logging.Conventions;

[Trait("Kind", "convention")]
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne() => ApprovedApi.Check(
        typeof(PiiSanitizedSinkExtensions).Assembly, Path.Combine(TestFolders.Root, "tests", "OpenMed.Logging.Serilog.Tests", "PublicApi.approved.txt"));
}
