using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;
using Serilog;

namespace OpenMed.Logging.Integration;

/// <summary>Hosts that use Serilog, with AddPiiSanitizer before and after.</summary>
public sealed class HostTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(false)]
    public void UseSerilog_WithAndWithoutAddPiiSanitizer_MasksOnce(bool? isSanitizerFirst)
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        HostBuilder builder = new();
        if (isSanitizerFirst == true) Sanitize(builder, sanitizer);
        builder.UseSerilog((_, configuration) => configuration.WriteTo.PiiSanitized(to => to.Sink(sink), sanitizer));
        if (isSanitizerFirst == false) Sanitize(builder, sanitizer);

        using (IHost host = builder.Build())
            host.Services.GetRequiredService<ILogger<HostTests>>().LogInformation("Sent to {Address} by anna@example.com", "b@example.com");

        Assert.Equal("Sent to [EMAIL] by [EMAIL]", sink.Message.Replace("\"", "", StringComparison.Ordinal));
        Assert.True(sink.IsDisposed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(false)]
    public void AddSerilog_WithAndWithoutAddPiiSanitizer_MasksOnce(bool? isSanitizerFirst)
    {
        MemorySink sink = new();
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        if (isSanitizerFirst == true) builder.Logging.AddPiiSanitizer(options => options.Mode = LogSanitizerMode.RulesOnly);
        builder.Services.AddSerilog(configuration => configuration.WriteTo.PiiSanitized(to => to.Sink(sink), mode: "RulesOnly"));
        if (isSanitizerFirst == false) builder.Logging.AddPiiSanitizer(options => options.Mode = LogSanitizerMode.RulesOnly);

        using (IHost host = builder.Build())
            host.Services.GetRequiredService<ILogger<HostTests>>().LogInformation("Sent to {Address} by anna@example.com", "b@example.com");

        Assert.Equal("Sent to [EMAIL] by [EMAIL]", sink.Message.Replace("\"", "", StringComparison.Ordinal));
        Assert.True(sink.IsDisposed);
    }

    private static void Sanitize(IHostBuilder builder, LogSanitizer sanitizer) => builder.ConfigureServices(services =>
    {
        services.AddSingleton(sanitizer);
        services.AddLogging(logging => logging.AddPiiSanitizer());
    });
}
