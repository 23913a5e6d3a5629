using OpenMed.Logging.Support;
using Serilog.Core;

namespace OpenMed.Logging.Sinks;

public sealed class PiiSanitizedSinkTests
{
    [Fact]
    public void Emit_EmailInAHole_IsMaskedInMessageAndProperty()
    {
        MemorySink sink = new();
        using LogSanitizer sanitizer = Loggers.Rules();
        using Logger logger = Loggers.To(sink, sanitizer);

        logger.Information("Sent to {Address}", "anna@example.com");

        Assert.Equal("Sent to \"[EMAIL]\"", sink.Message);
        Assert.DoesNotContain("anna@example.com", sink.All, StringComparison.Ordinal);
    }
}
