using Serilog.Events;

namespace OpenMed.Logging.Support;

/// <summary>A scalar that shows more than its value.</summary>
internal sealed class HostileScalar(string shown) : ScalarValue("harmless")
{
    public override void Render(TextWriter output, string? format = null, IFormatProvider? formatProvider = null) => output.Write(shown);
}
