namespace OpenMed.Logging.Carriers;

/// <summary>An object whose text has a planted value.</summary>
internal sealed class Visit(string note)
{
    public int Number { get; } = 7;

    public override string ToString() => $"visit {Number}: {note}";
}
