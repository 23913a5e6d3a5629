using OpenMed.Cli.Support;

namespace OpenMed.Cli;

/// <summary>What the tool makes of the samples, against reviewed files. A change that is meant is copied there after reading it.</summary>
[Trait("Kind", "process")]
public sealed class SnapshotTests
{
    [Theory]
    [InlineData("visit-note.txt", "samples/visit-note.txt")]
    [InlineData("visit-note.hipaa.txt", "--profile", "hipaa", "samples/visit-note.txt")]
    [InlineData("visit-note.numbered.txt", "--mask", "numbered", "samples/visit-note.txt")]
    [InlineData("app.log", "samples/app.log")]
    [InlineData("app.logs-profile.log", "--profile", "logs", "samples/app.log")]
    [InlineData("events.ndjson", "--ndjson", "samples/events.ndjson")]
    [InlineData("numbers.ndjson", "--ndjson", "tests/data/snapshots/numbers.input.ndjson")]
    [InlineData("patients.csv", "--csv", "samples/patients.csv")]
    public void Protect_Sample_IsAsReviewed(string snapshot, params string[] arguments)
    {
        arguments[^1] = RepositoryFiles.At(arguments[^1]);

        (int code, string output, string error) = ToolProcess.Run(["protect", .. arguments]);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(File.ReadAllText(RepositoryFiles.At($"tests/data/snapshots/{snapshot}")), output);
    }
}
