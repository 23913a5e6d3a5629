using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Extensions;

public sealed class PiiSanitizerLoggingBuilderExtensionsTests
{
    [Fact]
    public void AddPiiSanitizer_FilterKeyedByAlias_StillCounts()
    {
        using Pipeline pipeline = new(
            Sanitizers.Of(new FakeDetector()),
            builder => builder.Services.Configure<LoggerFilterOptions>(options => options.Rules.Add(new LoggerFilterRule("Memory", "Test", LogLevel.Error, null))));

        pipeline.Logger.LogWarning("below");
        pipeline.Logger.LogError("for {Who}", "CANARY");

        Assert.False(pipeline.Logger.IsEnabled(LogLevel.Warning));
        Assert.Equal("for [FIRST_NAME]", pipeline.Single.Message);
    }

    [Fact]
    public void AddPiiSanitizer_FilterKeyedByType_StillCounts()
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()), builder => builder.AddFilter<MemoryProvider>(null, LogLevel.Critical));

        pipeline.Logger.LogError("below");

        Assert.Empty(pipeline.Memory.Events);
    }

    [Fact]
    public void AddPiiSanitizer_ProvidersBeforeAndAfter_AllGetMaskedEvents()
    {
        MemoryProvider before = new(), after = new(), atRunTime = new();
        ServiceCollection services = new();
        services.AddSingleton(_ => Sanitizers.Of(new FakeDetector()));
        services.AddLogging(builder => builder.AddProvider(before));
        services.AddLogging(builder => builder.AddPiiSanitizer());
        services.AddLogging(builder => builder.AddProvider(after));
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<ILoggerFactory>().AddProvider(atRunTime);
        ILogger logger = provider.GetRequiredService<ILogger<Pipeline>>();

        using (logger.BeginScope("in {Scope}", "CANARY")) logger.LogInformation("for {Who}", "CANARY");

        Assert.All([before, after, atRunTime], memory =>
        {
            MemoryEvent written = Assert.Single(memory.Events);
            Assert.Equal("for [FIRST_NAME]", written.Message);
            Assert.DoesNotContain(FakeDetector.Secret, written.All, StringComparison.Ordinal);
            Assert.StartsWith("in [FIRST_NAME]", Assert.Single(written.Scopes), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void AddPiiSanitizer_LoggerMadeBeforeAProviderIsAdded_MasksForItToo()
    {
        using Pipeline pipeline = new(Sanitizers.Of(new FakeDetector()));
        var late = new MemoryProvider();

        pipeline.Factory.AddProvider(late);
        pipeline.Logger.LogInformation("for {Who}", "CANARY");

        Assert.Equal("for [FIRST_NAME]", Assert.Single(late.Events).Message);
    }

    [Fact]
    public void AddPiiSanitizer_Twice_MasksOnceWithBothOptions()
    {
        ServiceCollection services = new();
        services.AddLogging(builder => builder.AddPiiSanitizer(options => options.Mode = LogSanitizerMode.RulesOnly).AddPiiSanitizer(options => options.MaxStringLength = 64));
        using ServiceProvider provider = services.BuildServiceProvider();

        LogSanitizer sanitizer = provider.GetRequiredService<LogSanitizer>();

        Assert.Equal(LogSanitizer.UnscannedText, sanitizer.Text("x", new string('a', 65)));
        Assert.Single(services, service => service.ServiceType == typeof(ILoggerFactory));
    }

    [Fact]
    public void AddPiiSanitizer_WrongOptions_ThrowWithTheFirstLogger()
    {
        ServiceCollection services = new();
        services.AddLogging(builder => builder.AddPiiSanitizer(options => options.MaxDepth = 0));
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Contains("MaxDepth", Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<ILogger<Pipeline>>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddPiiSanitizer_FactoryOfTheApplication_IsWrapped()
    {
        var memory = new MemoryProvider();
        ServiceCollection services = new();
        services.AddSingleton(_ => Sanitizers.Of(new FakeDetector()));
        services.AddSingleton<ILoggerFactory>(_ => new OwnFactory(memory));
        services.AddLogging(builder => builder.AddPiiSanitizer());
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<ILogger<Pipeline>>().LogInformation("for {Who}", "CANARY");

        Assert.Equal("for [FIRST_NAME]", Assert.Single(memory.Events).Message);
    }

    [Fact]
    public void AddPiiSanitizer_TagsAndBaggageOfTheActivity_AreMasked()
    {
        using Pipeline pipeline = new(
            Sanitizers.Of(new FakeDetector()),
            builder => builder.Configure(options => options.ActivityTrackingOptions = ActivityTrackingOptions.Tags | ActivityTrackingOptions.Baggage));
        using Activity activity = new("test");
        activity.Start().AddTag("who", "CANARY").AddBaggage("who", "CANARY");

        pipeline.Logger.LogInformation("x");

        Assert.NotEmpty(pipeline.Single.Scopes);
        Assert.Contains("[FIRST_NAME]", pipeline.Single.All, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeDetector.Secret, pipeline.Single.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Dispose_OfTheServices_DisposesTheSanitizer()
    {
        var detector = new FakeDetector();
        ServiceCollection services = new();
        services.AddSingleton(_ => Sanitizers.Of(detector));
        services.AddLogging(builder => builder.AddPiiSanitizer());
        ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<ILoggerFactory>();

        provider.Dispose();

        Assert.True(detector.IsDisposed);
    }

    private sealed class OwnFactory(MemoryProvider memory) : ILoggerFactory
    {
        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => memory.CreateLogger(categoryName);

        public void Dispose() => NullLoggerFactory.Instance.Dispose();
    }
}
