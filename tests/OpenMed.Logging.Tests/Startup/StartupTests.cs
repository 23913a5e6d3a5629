using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Startup;

public sealed class StartupTests
{
    [Fact]
    public async Task Start_SectionOfTheConfiguration_SetsTheOptions()
    {
        using IHost host = Host(["OpenMed:Mode=RulesOnly", "OpenMed:Budget=00:00:02", "OpenMed:CacheSize=64", "OpenMed:Profile=Pci"]);

        await host.StartAsync(TestContext.Current.CancellationToken);

        LogSanitizerOptions options = host.Services.GetRequiredService<IOptions<LogSanitizerOptions>>().Value;
        Assert.Equal(LogSanitizerMode.RulesOnly, options.Mode);
        Assert.Equal(TimeSpan.FromSeconds(2), options.Budget);
        Assert.Equal(64, options.CacheSize);
        Assert.Equal(PiiProfile.Pci, options.Profile);
    }

    [Fact]
    public async Task Start_CodeAndConfiguration_CodeCounts()
    {
        using IHost host = Host(["OpenMed:Mode=Strict", "OpenMed:CacheSize=64"], options => options.Mode = LogSanitizerMode.RulesOnly);

        await host.StartAsync(TestContext.Current.CancellationToken);

        LogSanitizerOptions options = host.Services.GetRequiredService<IOptions<LogSanitizerOptions>>().Value;
        Assert.Equal(LogSanitizerMode.RulesOnly, options.Mode);
        Assert.Equal(64, options.CacheSize);
    }

    [Fact]
    public async Task Start_GivenSection_CountsAlsoBesideAnEarlierCall()
    {
        using IHost host = Host(
            ["OpenMed:CacheSize=64", "Logs:Pii:Mode=RulesOnly"],
            configureLogging: (builder, configuration) => builder.AddPiiSanitizer().AddPiiSanitizer(configuration.GetSection("Logs:Pii")));

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal(LogSanitizerMode.RulesOnly, host.Services.GetRequiredService<IOptions<LogSanitizerOptions>>().Value.Mode);
    }

    // What a user gets wrong in appsettings.json, and what the message must name.
    public static TheoryData<string, string> Wrong { get; } = new()
    {
        { "OpenMed:Buget=00:00:01", "The section 'OpenMed' of the configuration cannot be used. 'Buget' is none of the options; did you mean Budget? Correct the keys or their values." },
        { "OpenMed:Colour=red", "'Colour' is none of the options; they are Mode, Profile, PolicyPath, " },
        { "OpenMed:Policy=hipaa", "'Policy' can be set in code alone, here it is PolicyPath." },
        { "OpenMed:Budget=fast", "Budget must be a duration" },
        { "OpenMed:Budget=250", "Budget must be a duration as hours, minutes and seconds, for example 00:00:00.250." },
        { "OpenMed:Mode=Lenient", "Mode must be one of Strict, Deferred, RulesOnly." },
        { "OpenMed:Mode:Sub=Strict", "Mode must be one value." },
        { "OpenMed:CacheSize=many", "CacheSize must be a whole number." },
        { "OpenMed:MaxDepth=0", "MaxDepth must be from 1 to 32" },
        { "OpenMed:QueueSize=1", "QueueSize must be from 16" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Start_WrongConfiguration_FailsAndNamesTheKey(string setting, string named)
    {
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            using IHost host = Host([setting]);
            await host.StartAsync(TestContext.Current.CancellationToken);
        });

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WrongGivenSection_FailsAndNamesTheSection()
    {
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            using IHost host = Host(["Logs:Pii:Mode=fast"], configureLogging: (builder, configuration) => builder.AddPiiSanitizer(configuration.GetSection("Logs:Pii")));
            await host.StartAsync(TestContext.Current.CancellationToken);
        });

        Assert.StartsWith("The section 'Logs:Pii' of the configuration", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_EmptyPaths_AreNotGiven()
    {
        using IHost host = Host(["OpenMed:Mode=RulesOnly", "OpenMed:PolicyPath=", "OpenMed:KeyPath=", "OpenMed:ModelPath=", "OpenMed:ModelVariant=", "OpenMed:Profile="]);

        await host.StartAsync(TestContext.Current.CancellationToken);

        Assert.Equal("to [EMAIL]", host.Services.GetRequiredService<LogSanitizer>().Text("", "to anna@example.com"));
    }

    [Fact]
    public void Start_ModelPathWithoutAModel_NamesTheFolder()
    {
        PiiModelException exception = Assert.Throws<PiiModelException>(() => new LogSanitizer(new LogSanitizerOptions { ModelPath = "none/here" }));

        Assert.StartsWith("The log sanitizer cannot use the model of ModelPath. ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("here", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "The log sanitizer cannot use the model of ModelPath. The model folder")]
    [InlineData(false, "The log sanitizer cannot use the model of ModelVariant. There is no default model in")]
    public async Task Start_ModelVariantThatThereIsNot_FailsAndNamesTheOption(bool hasPath, string expected)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("OPENMED_MODEL_PATH") is { Length: > 0 }, "OPENMED_MODEL_PATH names a model.");

        PiiModelException exception = await Assert.ThrowsAsync<PiiModelException>(async () =>
        {
            using IHost host = Host(["OpenMed:ModelVariant=int4", $"OpenMed:ModelPath={(hasPath ? TestFolders.Mini : "")}"]);
            await host.StartAsync(TestContext.Current.CancellationToken);
        });

        Assert.StartsWith(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal(hasPath, exception.Message.EndsWith("has no variant 'int4'. Choose one of these: int8.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_FactoryReplacedAfterwards_FailsAndSaysWhatToDo()
    {
        using IHost host = Host(
            ["OpenMed:Mode=RulesOnly"],
            configureLogging: (builder, _) => builder.AddPiiSanitizer().Services.AddSingleton<ILoggerFactory>(_ => new LoggerFactory()));

        OptionsValidationException exception =
            await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Contains("Call AddPiiSanitizer after", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_NoModel_FailsAndNamesThePackageAndTheMode()
    {
        // No model lies beside the binaries of this test.
        Assert.SkipWhen(Environment.GetEnvironmentVariable("OPENMED_MODEL_PATH") is { Length: > 0 }, "OPENMED_MODEL_PATH names a model.");

        PiiModelException exception = await Assert.ThrowsAsync<PiiModelException>(async () =>
        {
            using IHost host = Host([]);
            await host.StartAsync(TestContext.Current.CancellationToken);
        });

        Assert.Contains("OpenMed.Models.Mini", exception.Message, StringComparison.Ordinal);
        Assert.Contains("RulesOnly", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PathsOfPolicyAndKey_AreRead()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string policyPath = Path.Combine(folder, "policy.json");
        string keyPath = Path.Combine(folder, "openmed.key");
        await File.WriteAllTextAsync(policyPath, """{ "profile": "logs", "labels": { "email": { "mask": "hash" } } }""", TestContext.Current.CancellationToken);
        PiiKey.Create().Save(keyPath);
        try
        {
            using IHost host = Host(["OpenMed:Mode=RulesOnly", $"OpenMed:PolicyPath={policyPath}", $"OpenMed:KeyPath={keyPath}"]);
            await host.StartAsync(TestContext.Current.CancellationToken);

            string masked = host.Services.GetRequiredService<LogSanitizer>().Text("", "to anna@example.com now");

            Assert.Matches(@"^to \S+ now$", masked);
            Assert.DoesNotContain("anna", masked, StringComparison.Ordinal);
            Assert.DoesNotContain("[EMAIL]", masked, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IHost Host(
        string[] settings, Action<LogSanitizerOptions>? configure = null, Action<ILoggingBuilder, IConfiguration>? configureLogging = null)
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).ToDictionary(pair => pair[0], string? (pair) => pair[1]));
        builder.Logging.Services.AddSingleton<ILoggerProvider>(new MemoryProvider());
        if (configureLogging is null)
            builder.Logging.AddPiiSanitizer(configure);
        else
            configureLogging(builder.Logging, builder.Configuration);
        return builder.Build();
    }
}
