namespace OpenMed.Logging.Support;

/// <summary>An object whose text fails, or that does something with its text.</summary>
internal sealed class Hostile(Func<string> text)
{
    public override string ToString() => text();
}
