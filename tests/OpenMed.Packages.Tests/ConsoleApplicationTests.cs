using OpenMed.Packages.Support;

namespace OpenMed.Packages;

/// <summary>A console application with the generic host, for the lowest framework that the packages support. Names are made up.</summary>
[Trait("Kind", "package")]
public sealed class ConsoleApplicationTests(PackageFeed feed)
{
    [Fact]
    public async Task Run_LowestFramework_IsMasked()
    {
        using UserProject project = await UserProject.CreateAsync(feed, "console");
        project.SetFramework("net8.0");
        project.Write("Program.cs", """
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;
            using Microsoft.Extensions.Logging;

            var builder = Host.CreateApplicationBuilder(args);
            builder.Logging.AddPiiSanitizer();
            using var app = builder.Build();
            var logger = app.Services.GetRequiredService<ILogger<Program>>();
            logger.LogInformation("Cache warmed in {ElapsedMs} ms", 12);
            logger.LogInformation("Note: {Note}", "The patient Margaret Holloway called, she is at margaret.holloway@example.com now");
            """);

        await project.AddPackageAsync("Microsoft.Extensions.Hosting", "8.0.1");
        await project.AddPackageAsync("OpenMed.Logging");
        await project.AddPackageAsync("OpenMed.Models.Mini");
        CommandResult run = await project.RunAsync();

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal("net8.0", Path.GetFileName(project.BinaryFolder));
        Assert.DoesNotContain("Holloway", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Note: The patient [FIRST_NAME] [LAST_NAME] called, she is at [EMAIL] now", run.Output, StringComparison.Ordinal);
        Assert.Contains("Cache warmed in 12 ms", run.Output, StringComparison.Ordinal);
    }
}
