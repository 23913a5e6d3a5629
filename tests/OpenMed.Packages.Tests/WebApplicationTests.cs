using OpenMed.Packages.Support;

namespace OpenMed.Packages;

/// <summary>A web application out of the SDK's template, to which a user adds two packages and one line. Names are made up.</summary>
[Trait("Kind", "package")]
public sealed class WebApplicationTests(PackageFeed feed)
{
    private const string Builder = "var builder = WebApplication.CreateBuilder(args);";

    [Fact]
    public async Task Run_TwoPackagesAndOneLine_IsMasked()
    {
        using UserProject project = await UserProject.CreateAsync(feed, "web");
        project.Edit("Program.cs", "app.Run();", """
            await app.StartAsync();
            app.Logger.LogInformation("Cache warmed in {ElapsedMs} ms", 12);
            app.Logger.LogInformation("Note: {Note}", "The patient Margaret Holloway called, she is at margaret.holloway@example.com now");
            await app.StopAsync();
            """);

        await project.AddPackageAsync("OpenMed.Logging");
        await project.AddPackageAsync("OpenMed.Models.Mini");
        project.Edit("Program.cs", Builder, Builder + "\nbuilder.Logging.AddPiiSanitizer();");
        CommandResult run = await project.RunAsync();

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.DoesNotContain("Holloway", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Note: The patient [FIRST_NAME] [LAST_NAME] called, she is at [EMAIL] now", Lines(run));
        Assert.Contains("Cache warmed in 12 ms", Lines(run));
        Assert.Contains("Application started. Press Ctrl+C to shut down.", Lines(run));
        Assert.Contains("Hosting environment: Production", Lines(run));
        Assert.Contains("Application is shutting down...", Lines(run));
    }

    [Fact]
    public async Task Run_NoModel_NamesThePackageAndTheModeThatHelp()
    {
        // Disposed, since the console's own thread writes what is logged and would end with the process.
        using UserProject project = await UserProject.CreateAsync(feed, "web");
        project.Edit("Program.cs", "app.Run();", """app.Logger.LogInformation("Sent to {Address}", "margaret.holloway@example.com"); await app.DisposeAsync();""");
        await project.AddPackageAsync("OpenMed.Logging");
        project.Edit("Program.cs", Builder, Builder + "\nbuilder.Logging.AddPiiSanitizer();");

        CommandResult stopped = await project.RunAsync();
        CommandResult run = await project.RunAgainAsync("OpenMed__Mode", "RulesOnly");

        Assert.NotEqual(0, stopped.ExitCode);
        Assert.Contains(
            "The log sanitizer has no usable model. Add the package OpenMed.Models.Mini to the application, pass another model, or choose the mode RulesOnly.",
            stopped.Output, StringComparison.Ordinal);
        // Nor does the stack of the error name a folder of the machine that built the packages.
        Assert.DoesNotContain(TestFolders.Root, stopped.Output, StringComparison.Ordinal);
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("Sent to [EMAIL]", Lines(run));
    }

    private static IEnumerable<string> Lines(CommandResult run) => run.Output.Split('\n').Select(line => line.Trim());
}
