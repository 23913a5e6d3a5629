namespace OpenMed.Logging.Carriers;

/// <summary>An object that is taken apart.</summary>
/// <param name="Note">The planted value.</param>
internal sealed record Chart(string Note)
{
    public int Number { get; } = 7;

    public object Inner => new { Note, Lines = new[] { Note } };
}
