using OpenMed.Support;
using PublicApiGenerator;

namespace OpenMed.Conventions;

public sealed class PublicApiTests
{
    private static readonly string ApprovedFile =
        Path.Combine(TestFolders.Root, "tests", "OpenMed.Core.Tests", "PublicApi.approved.txt");

    [Fact]
    public void PublicApi_IsTheApprovedOne()
    {
        string api = typeof(PiiDetector).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("OPENMED_APPROVE") == "1") File.WriteAllText(ApprovedFile, api);

        Assert.True(
            string.Equals(File.ReadAllText(ApprovedFile), api, StringComparison.Ordinal),
            "The public API of OpenMed.Core is not the approved one. If the change is meant, run "
            + "`OPENMED_APPROVE=1 dotnet test` once and commit PublicApi.approved.txt. The API now:\n" + api);
    }
}
