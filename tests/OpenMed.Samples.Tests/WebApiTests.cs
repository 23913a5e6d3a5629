using OpenMed.Samples.Support;
using OpenMed.Support;

namespace OpenMed.Samples;

/// <summary>The web sample, started for real: what it writes of requests with personal data in path, query, header, body and exception.</summary>
[Trait("Kind", "model")]
public sealed class WebApiTests
{
    // The developer's page logs exceptions in another place than the server; the two formatters show scopes in two forms.
    [Theory]
    [InlineData("Production", "simple")]
    [InlineData("Development", "json")]
    public async Task Requests_Sanitized_WriteNoCanary(string environment, string formatter)
    {
        ClinicRun run = await ClinicRun.Of(environment, "--Logging:Console:FormatterName", formatter);

        Violations.None([.. Canary.Lines(run.Console).Concat(Canary.Lines(run.File)).Distinct()]);
        AssertIsWhole(run);
        Assert.Equal("Healthy", run.Health);
    }

    [Fact]
    public async Task Requests_NotSanitized_WriteEachCanary()
    {
        ClinicRun run = await ClinicRun.Of("Production", "--without-sanitizer");

        Assert.Equal(Canary.All, Canary.In(run.Console));
        Assert.Equal(Canary.All, Canary.In(run.File));
        AssertHasEvents(run);
    }

    // An empty log would hold no canary either, nor one whose texts were withheld.
    private static void AssertIsWhole(ClinicRun run)
    {
        AssertHasEvents(run);
        foreach (string text in new[] { run.Console, run.File })
        {
            Assert.DoesNotContain("[UNSCANNED]", text, StringComparison.Ordinal);
            Assert.DoesNotContain("[OpenMed:", text, StringComparison.Ordinal);
            Assert.Contains("[FIRST_NAME] [LAST_NAME]", text, StringComparison.Ordinal);
            Assert.Contains("[EMAIL]", text, StringComparison.Ordinal);
        }

        Assert.Contains("[SSN]", run.File, StringComparison.Ordinal);
        Assert.Contains("[CREDIT_DEBIT_CARD]", run.File, StringComparison.Ordinal);
    }

    private static void AssertHasEvents(ClinicRun run)
    {
        // Kestrel, hosting, HTTP logging, the application, its exception.
        foreach (string part in (string[])["Request starting", "Request finished", "Executing endpoint", "RequestBody", "X-User", "Reading the record of", "Search for", "InvalidOperationException"])
        {
            Assert.Contains(part, run.Console, StringComparison.Ordinal);
            Assert.Contains(part, run.File, StringComparison.Ordinal);
        }

        // OpenTelemetry with its scopes; Serilog by its own API.
        Assert.Contains("LogRecord.FormattedMessage", run.Console, StringComparison.Ordinal);
        Assert.Contains("RequestPath: /search", run.Console, StringComparison.Ordinal);
        Assert.Contains("Noted the visit", run.File, StringComparison.Ordinal);
        Assert.Contains("responded 500", run.File, StringComparison.Ordinal);
    }
}
