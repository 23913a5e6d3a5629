using OpenMed.Packages.Support;

namespace OpenMed.Packages;

/// <summary>A console application that logs what it should not, with the analyzers. Names are made up.</summary>
[Trait("Kind", "package")]
public sealed class AnalyzedApplicationTests(PackageFeed feed)
{
    private const string Program = """
        using Microsoft.Extensions.Logging;

        var patient = new Patient(7, "anna@example.com");
        using ILoggerFactory factory = LoggerFactory.Create(logging => logging.AddConsole());
        ILogger logger = factory.CreateLogger("Clinic");
        logger.LogInformation("Reminder sent to {Email}", patient.Email);
        logger.LogInformation($"Visit {patient.Id} is over");

        internal record Patient(int Id, string Email);
        """;

    [Fact]
    public async Task Build_ShowsTheFinding_AndFormatAppliesTheFix()
    {
        using UserProject project = await UserProject.CreateAsync(feed, "console");
        project.Write("Program.cs", Program);
        await project.AddPackageAsync("Microsoft.Extensions.Logging.Console", "8.0.1");
        await project.AddPackageAsync("OpenMed.Analyzers");

        CommandResult built = await project.BuildAsync();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("Program.cs(6,51): warning OPM0001: 'patient.Email' is personal data (email)", built.Output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(7,23): warning OPM0002:", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", built.Output, StringComparison.Ordinal);

        CommandResult mended = await project.FormatAsync("OPM0001");
        Assert.True(mended.ExitCode == 0, mended.Output);
        Assert.Contains("logger.LogInformation(\"Reminder sent to {Email}\", \"[EMAIL]\");", project.Read("Program.cs"), StringComparison.Ordinal);
        Assert.Contains("logger.LogInformation($\"Visit {patient.Id} is over\");", project.Read("Program.cs"), StringComparison.Ordinal);

        Assert.True((await project.FormatAsync("OPM0002")).ExitCode == 0);
        Assert.Contains("logger.LogInformation(\"Visit {PatientId} is over\", patient.Id);", project.Read("Program.cs"), StringComparison.Ordinal);
        CommandResult rebuilt = await project.BuildAsync();
        Assert.True(rebuilt.ExitCode == 0, rebuilt.Output);
        Assert.DoesNotContain("OPM0", rebuilt.Output, StringComparison.Ordinal);

        // The application refers to no assembly of ours.
        Assert.DoesNotContain(Directory.GetFiles(project.BinaryFolder), path => Path.GetFileName(path).StartsWith("OpenMed", StringComparison.Ordinal));
    }
}
