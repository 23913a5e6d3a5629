namespace OpenMed.Cli.Support;

/// <summary>Standard error that acts when the first line is written.</summary>
/// <param name="act">What is done.</param>
internal sealed class HandlingWriter(Action act) : StringWriter
{
    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        act();
    }
}
