using OpenMed.Logging.Support;
using PublicApiGenerator;

namespace OpenMed.Logging.Conventions;

[Trait("Kind", "convention")]
public sealed class PublicApiTests
{
    private static readonly string ApprovedFile =
        Path.Combine(TestFolders.Root, "tests", "OpenMed.Logging.Tests", "PublicApi.approved.txt");

    [Fact]
    public void PublicApi_IsTheApprovedOne()
    {
        string api = typeof(LogSanitizer).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("OPENMED_APPROVE") == "1") File.WriteAllText(ApprovedFile, api);
        string approved = File.ReadAllText(ApprovedFile);
        if (string.Equals(approved, api, StringComparison.Ordinal)) return;

        string[] now = api.Split('\n'), before = approved.Split('\n');
        Assert.Fail(string.Join('\n', [
            "The public API of OpenMed.Logging is not the approved one. If the change is meant, run the tests once with",
            "OPENMED_APPROVE=1 in the environment and commit PublicApi.approved.txt.",
            .. before.Except(now).Select(line => "- " + line), .. now.Except(before).Select(line => "+ " + line)]));
    }
}
