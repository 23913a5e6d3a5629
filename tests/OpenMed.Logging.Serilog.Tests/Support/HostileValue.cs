using Serilog.Events;

namespace OpenMed.Logging.Support;

/// <summary>A value of a kind that Serilog does not know; it shows a text or fails.</summary>
internal sealed class HostileValue(Func<string> text) : LogEventPropertyValue
{
    public override void Render(TextWriter output, string? format = null, IFormatProvider? formatProvider = null) => output.Write(text());
}
