using OpenMed.Packages.Support;

namespace OpenMed.Packages;

/// <summary>A console application that logs by Serilog. Names are made up.</summary>
[Trait("Kind", "package")]
public sealed class SerilogApplicationTests(PackageFeed feed)
{
    // A busy machine may need longer for the first line than the default allows; the line would be withheld.
    private const string Program = """
        using Serilog;

        using var logger = new LoggerConfiguration()
            .WriteTo.PiiSanitized(to => to.Console(), budget: TimeSpan.FromMinutes(1))
            .CreateLogger();
        logger.Information("Cache warmed in {ElapsedMs} ms", 12);
        logger.Information("Note: {Note}", "The patient Margaret Holloway called, she is at margaret.holloway@example.com now");
        """;

    [Fact]
    public async Task Run_TwoPackagesAndOneLine_IsMasked()
    {
        using UserProject project = await UserProject.CreateAsync(feed, "console");
        project.Write("Program.cs", Program);
        await project.AddPackageAsync("Serilog.Sinks.Console", "6.1.1");

        await project.AddPackageAsync("OpenMed.Logging.Serilog");
        CommandResult stopped = await project.RunAsync();
        await project.AddPackageAsync("OpenMed.Models.Mini");
        CommandResult run = await project.RunAsync();

        Assert.NotEqual(0, stopped.ExitCode);
        Assert.Contains("Add the package OpenMed.Models.Mini to the application, pass another model, or choose the mode RulesOnly.", stopped.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Holloway", stopped.Output, StringComparison.OrdinalIgnoreCase);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.DoesNotContain("Holloway", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Matches(@"(?m)^\[\d\d:\d\d:\d\d INF\] Note: The patient \[FIRST_NAME\] \[LAST_NAME\] called, she is at \[EMAIL\] now$", run.Output);
        Assert.Matches(@"(?m)^\[\d\d:\d\d:\d\d INF\] Cache warmed in 12 ms$", run.Output);
    }
}
