using System.Reflection;
using Microsoft.Extensions.Configuration;
using OpenMed.Logging.Support;
using Serilog;
using Serilog.Core;

namespace OpenMed.Logging.Settings;

/// <summary>Loggers made by Serilog.Settings.Configuration from a JSON file, writing to a file.</summary>
public sealed class ConfigurationFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("openmed-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("WriteTo", """ "mode": "RulesOnly" """)]
    [InlineData("WriteTo", """ "mode": "rulesOnly", "profile": "gdpr", "budget": "00:00:01", "maxDepth": 4, "maxStringLength": 1000, "cacheSize": 100, "restrictedToMinimumLevel": "Information" """)]
    [InlineData("WriteTo", """ "mode": "Deferred", "modelPath": "{mini}", "modelVariant": "int8", "queueSize": 100, "whenFull": "Wait", "shutdownTimeout": "00:00:30" """)]
    [InlineData("WriteTo", """ "mode": "RulesOnly", "policyPath": "{folder}/policy.json", "keyPath": "{folder}/key" """)]
    [InlineData("AuditTo", """ "mode": "RulesOnly" """)]
    [InlineData("AuditTo", """ "modelPath": "{mini}", "modelVariant": "int8", "budget": "00:01:00" """)]
    public void CreateLogger_GoodSettings_MasksTheFile(string place, string settings)
    {
        File.WriteAllText(Path.Combine(_folder, "policy.json"), """{ "profile": "logs", "labels": { "email": { "mask": "hash" } } }""");
        PiiKey.Create().Save(Path.Combine(_folder, "key"));

        using (Logger logger = Create(place, settings))
        {
            logger.Debug("low");
            logger.Information("Sent to {Address}", "anna@example.com");
        }

        string written = File.ReadAllText(Path.Combine(_folder, "log.json"));
        Assert.Contains("Sent to ", written, StringComparison.Ordinal);
        Assert.DoesNotContain("anna@example.com", written, StringComparison.Ordinal);
        Assert.DoesNotContain("low", written, StringComparison.Ordinal);
    }

    [Fact]
    public void CreateLogger_OnlyTheSinks_AsksForTheDefaultModel()
    {
        PiiModelException exception = Assert.IsType<PiiModelException>(Failure("WriteTo", ""));

        Assert.Contains("OpenMed.Models.Mini", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "mode": "Loud" """, "The setting Mode is 'Loud', which is none of its values. Give one of Strict, Deferred, RulesOnly.")]
    [InlineData(""" "mode": "2" """, "The setting Mode is '2', which is none of its values. Give one of Strict, Deferred, RulesOnly.")]
    [InlineData(""" "mode": "RulesOnly", "profile": "medical" """, "The setting Profile is 'medical', which is none of its values. Give one of Default, Logs, Hipaa, Gdpr, Pci, Strict.")]
    [InlineData(""" "mode": "RulesOnly", "maxDepth": 99 """, "MaxDepth must be from 1 to 32, but was 99. Correct the options of the log sanitizer.")]
    [InlineData(""" "mode": "RulesOnly", "profile": "gdpr", "policyPath": "x.json" """, "Profile and PolicyPath are both given, but only one of them counts. Correct the options of the log sanitizer.")]
    public void CreateLogger_WrongValue_SaysWhichAndWhatToDo(string settings, string expected)
    {
        ArgumentException exception = Assert.IsType<ArgumentException>(Failure("WriteTo", settings));

        Assert.Equal(expected, exception.Message);
        Assert.Equal(expected, Assert.IsType<ArgumentException>(Failure("AuditTo", settings)).Message, StringComparer.Ordinal);
    }

    [Fact]
    public void CreateLogger_WrongChoiceForAFullQueue_SaysWhichThereAre() => Assert.Equal(
        "The setting WhenFull is 'Drop', which is none of its values. Give one of Wait, Withhold.",
        Failure("WriteTo", """ "mode": "RulesOnly", "whenFull": "Drop" """)?.Message);

    [Fact]
    public void CreateLogger_MissingFiles_SaysWhich()
    {
        Assert.IsType<PiiPolicyException>(Failure("WriteTo", """ "mode": "RulesOnly", "policyPath": "{folder}/none.json" """));
        Assert.IsType<ArgumentException>(Failure("WriteTo", """ "mode": "RulesOnly", "keyPath": "{folder}/none" """));
        Assert.IsType<PiiModelException>(Failure("WriteTo", """ "modelPath": "{folder}/none" """));
    }

    [Theory]
    [InlineData("WriteTo")]
    [InlineData("AuditTo")]
    public void CreateLogger_ModelVariantThatThereIsNot_SaysWhichThereAre(string place) => Assert.EndsWith(
        "has no variant 'fp32'. Choose one of these: int8.",
        Assert.IsType<PiiModelException>(Failure(place, """ "modelPath": "{mini}", "modelVariant": "fp32" """)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void WithPiiMasking_ModelVariantThatThereIsNot_SaysWhichThereAre() => Assert.EndsWith(
        "has no variant 'fp32'. Choose one of these: int8.",
        Assert.Throws<PiiModelException>(() => new LoggerConfiguration().Enrich.WithPiiMasking(modelPath: TestFolders.Mini, modelVariant: "fp32")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void CreateLogger_EnricherByName_Masks()
    {
        MemorySink sink = new();
        IConfiguration configuration = Configuration("""
            { "Serilog": { "Using": [ "OpenMed.Logging.Serilog" ], "Enrich": [ { "Name": "WithPiiMasking", "Args": { "mode": "RulesOnly" } } ] } }
            """);
        using Logger logger = new LoggerConfiguration().ReadFrom.Configuration(configuration).WriteTo.Sink(sink).CreateLogger();

        logger.Information("{Address:l}", "anna@example.com");

        Assert.Equal("[EMAIL]", sink.Message);
    }

    private Exception? Failure(string place, string settings)
    {
        Exception exception = Assert.ThrowsAny<Exception>(() => Create(place, settings));
        return exception is TargetInvocationException ? exception.InnerException : exception;
    }

    private Logger Create(string place, string settings)
    {
        string arguments = settings.Length == 0 ? "" : settings + ",";
        string json = """
            { "Serilog": { "Using": [ "OpenMed.Logging.Serilog", "Serilog.Sinks.File" ], "{place}": [ { "Name": "PiiSanitized", "Args": { {settings}
                "configure": [ { "Name": "File", "Args": { "path": "{folder}/log.json",
                    "formatter": "Serilog.Formatting.Compact.RenderedCompactJsonFormatter, Serilog.Formatting.Compact" } } ] } } ] } }
            """
            .Replace("{settings}", arguments, StringComparison.Ordinal).Replace("{place}", place, StringComparison.Ordinal)
            .Replace("{folder}", _folder.Replace('\\', '/'), StringComparison.Ordinal)
            .Replace("{mini}", TestFolders.Mini.Replace('\\', '/'), StringComparison.Ordinal);
        return new LoggerConfiguration().ReadFrom.Configuration(Configuration(json)).CreateLogger();
    }

    private IConfigurationRoot Configuration(string json)
    {
        string path = Path.Combine(_folder, "appsettings.json");
        File.WriteAllText(path, json);
        return new ConfigurationBuilder().AddJsonFile(path).Build();
    }
}
