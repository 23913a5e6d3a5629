using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Providers;

/// <summary>What the formatters of the console provider write, with the engine's own rules. Reserved data: RFC 2606 (example.com), NANP 555-01xx, Visa's test card,
/// RFC 5737 (192.0.2.x).</summary>
public sealed class ConsoleTests
{
    private static readonly string[] Secrets = ["jane.roe@example.com", "4111 1111 1111 1111", "123-45-6789", "192.0.2.44", "212-555-0142", "Jane Roe"];

    public static TheoryData<string, string> Cases { get; } = Matrix();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Write_Event_ShowsNoSecret(string formatter, string secret)
    {
        var console = new FormatterProvider(formatter);
        using Pipeline pipeline = new(Sanitizers.Rules(), builder => builder.AddProvider(console));
        string name = secret switch { "Jane Roe" => "PatientName", "212-555-0142" => "Phone", _ => "Value" };
        ILogger logger = pipeline.Logger;

        using (logger.BeginScope("scope {" + name + "}", secret))
        using (logger.BeginScope(new Dictionary<string, object> { [name] = secret }))
        {
            logger.LogInformation("one {" + name + "}", secret);
            logger.LogInformation("two {Map}", new Dictionary<string, object> { [name] = new Dictionary<string, object> { [name] = secret } });
            logger.LogInformation("three {List}", new[] { $"{name}={secret}", "x" });
            logger.LogInformation("four {Json}", $$"""{"{{name}}":"{{secret}}"}""");
            logger.LogInformation($"five {name}={secret}");
            logger.LogError(new InvalidOperationException($"{name}={secret}", new FormatException($"{name}: {secret}")) { Data = { [name] = secret } }, "six");
        }

        string output = console.Output;
        Assert.All(["one", "two", "three", "four", "five", "six", "System.FormatException"], word => Assert.Contains(word, output, StringComparison.Ordinal));
        Assert.DoesNotContain(secret, output, StringComparison.Ordinal);
        Assert.Contains("[", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Json_HasMaskedStateAndTemplate()
    {
        var console = new FormatterProvider(ConsoleFormatterNames.Json);
        using Pipeline pipeline = new(Sanitizers.Rules(), builder => builder.AddProvider(console));

        pipeline.Logger.LogInformation("sent to {Email} in {ElapsedMs} ms", "jane.roe@example.com", 12);

        using System.Text.Json.JsonDocument written = System.Text.Json.JsonDocument.Parse(console.Output);
        System.Text.Json.JsonElement state = written.RootElement.GetProperty("State");
        Assert.Equal("sent to [EMAIL] in 12 ms", written.RootElement.GetProperty("Message").GetString());
        Assert.Equal("[EMAIL]", state.GetProperty("Email").GetString());
        Assert.Equal(12, state.GetProperty("ElapsedMs").GetInt32());
        Assert.Equal("sent to {Email} in {ElapsedMs} ms", state.GetProperty("{OriginalFormat}").GetString());
    }

    private static TheoryData<string, string> Matrix()
    {
        TheoryData<string, string> cases = [];
        foreach (string formatter in new[] { ConsoleFormatterNames.Simple, ConsoleFormatterNames.Json, ConsoleFormatterNames.Systemd })
        {
            foreach (string secret in Secrets) cases.Add(formatter, secret);
        }

        return cases;
    }
}
