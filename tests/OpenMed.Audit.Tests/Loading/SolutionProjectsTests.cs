using OpenMed.Support;

namespace OpenMed.Audit.Loading;

public sealed class SolutionProjectsTests
{
    [Fact]
    public async Task List_SolutionOfVisualStudio_HasItsProjects()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["App.sln"], """
            Microsoft Visual Studio Solution File, Format Version 12.00
            Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "App", "src\App\App.csproj", "{11111111-1111-1111-1111-111111111111}"
            EndProject
            Global
            EndGlobal
            """);

        IReadOnlyList<string> projects = await SolutionProjects.ListAsync(new AuditTarget(folder["App.sln"]), TestContext.Current.CancellationToken);

        Assert.Equal([Path.Combine(folder.FullPath, "src", "App", "App.csproj")], projects);
    }

    [Theory]
    [InlineData("App.slnx", "<Solution>")]
    [InlineData("App.sln", "nothing of the kind")]
    public async Task List_SolutionThatIsNone_IsAnError(string name, string content)
    {
        using TempFolder folder = new();
        File.WriteAllText(folder[name], content);

        AuditException exception = await Assert.ThrowsAsync<AuditException>(
            () => SolutionProjects.ListAsync(new AuditTarget(folder[name]), TestContext.Current.CancellationToken));

        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
    }
}
