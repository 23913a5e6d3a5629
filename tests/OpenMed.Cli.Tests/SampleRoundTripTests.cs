using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli;

/// <summary>The samples encrypted with the model that ships, and brought back, in processes of their own.</summary>
[Trait("Kind", "process")]
public sealed class SampleRoundTripTests
{
    [Theory]
    [InlineData("visit-note.txt")]
    [InlineData("app.log")]
    [InlineData("patients.csv", "--csv")]
    [InlineData("events.ndjson", "--ndjson")]
    public void Unprotect_ProtectedSample_IsTheSameToTheByte(string name, params string[] format)
    {
        using TemporaryFolder folder = new();
        byte[] sample = File.ReadAllBytes(RepositoryFiles.At($"samples/{name}"));
        string path = folder.Write(name, sample);
        string key = folder.Key();

        (int code, _, string error) = ToolProcess.Run(["protect", "--mask", "encrypt", "--key-file", key, "--in-place", path, .. format]);
        Assert.True(code == 0, error);
        Assert.DoesNotContain("Ellison", File.ReadAllText(path), StringComparison.Ordinal);

        (code, _, error) = ToolProcess.Run(["unprotect", "--key-file", key, "--in-place", path, .. format]);
        Assert.True(code == 0, error);
        Assert.Equal(sample, File.ReadAllBytes(path));
    }
}
