using System.Globalization;
using System.Text.Json;
using OpenMed.Logging.Support;
using Serilog;
using Serilog.Core;
using Serilog.Formatting.Compact;

namespace OpenMed.Logging.Integration;

/// <summary>What stands in files and on the console.</summary>
[Collection("console")]
public sealed class OutputTests
{
    [Fact]
    public void WriteToFile_RenderedCompactJson_HoldsNoSecret()
    {
        string folder = Directory.CreateTempSubdirectory("openmed-").FullName;
        string path = Path.Combine(folder, "log.json");
        using LogSanitizer sanitizer = Loggers.Rules();
        using (Logger logger = new LoggerConfiguration()
            .WriteTo.PiiSanitized(to => to.File(new RenderedCompactJsonFormatter(), path), sanitizer).CreateLogger())
        {
            LogAll(logger);
        }

        JsonElement[] events = [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement)];
        string all = File.ReadAllText(path);
        Directory.Delete(folder, recursive: true);
        Assert.Equal("Sent 3 to [EMAIL] for [LAST_NAME]", events[0].GetProperty("@m").GetString());
        Assert.Equal("[FIRST_NAME]", events[1].GetProperty("Patient").GetProperty("PatientName").GetString());
        Assert.Equal("Patient", events[1].GetProperty("Patient").GetProperty("$type").GetString());
        Assert.Contains("ArgumentException: [EMAIL]", events[1].GetProperty("@x").GetString(), StringComparison.Ordinal);
        AssertClean(all);
    }

    [Fact]
    public void WriteToConsole_DefaultTemplate_HoldsNoSecret()
    {
        using StringWriter output = new();
        using LogSanitizer sanitizer = Loggers.Rules();
#pragma warning disable RS0030 // The sink has no other way to be read.
        TextWriter before = Console.Out;
        Console.SetOut(output);
        try
        {
            using Logger logger = new LoggerConfiguration().WriteTo.PiiSanitized(to => to.Console(formatProvider: CultureInfo.InvariantCulture), sanitizer).CreateLogger();
            LogAll(logger);
        }
        finally
        {
            Console.SetOut(before);
        }
#pragma warning restore RS0030

        Assert.Contains("Sent 3 to [EMAIL] for [LAST_NAME]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("ArgumentException: [EMAIL]", output.ToString(), StringComparison.Ordinal);
        AssertClean(output.ToString());
    }

    private static void LogAll(Logger logger)
    {
        logger.Information("Sent {Count} to anna@example.com for {Name:l}", 3, Loggers.Secret);
        logger.Error(new ArgumentException("anna@example.com"), "Failed for {@Patient}", new Patient("Quill", "anna@example.com"));
    }

    private static void AssertClean(string text)
    {
        Assert.DoesNotContain("anna@example.com", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Loggers.Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", text, StringComparison.Ordinal);
    }
}
