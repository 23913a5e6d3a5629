namespace OpenMed.Logging.Fields;

/// <summary>Where the escape sequences of a text are, and which places hold fields together and are of no value. Immutable.</summary>
internal sealed class SequencePlaces
{
    private readonly string _text;
    private readonly int[]? _starts;
    private readonly int[]? _ends;
    private readonly bool[]? _structure;

    /// <summary>Finds the places.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="fields">The values in it.</param>
    public SequencePlaces(string text, IReadOnlyList<FieldText> fields)
    {
        _text = text;
        if (EscapeReader.Next(text, 0) == text.Length) return;

        bool[]? inside = null;
        _structure = new bool[text.Length];
        foreach (FieldText field in fields)
        {
            AddStructure(field);
            if (field.Starts is not { } starts) continue;

            inside ??= new bool[text.Length + 1];
            for (int unitIndex = 1; unitIndex < starts.Length; unitIndex++)
            {
                for (int place = starts[unitIndex - 1] + 1; place < starts[unitIndex]; place++) inside[place] = true;
            }
        }

        if (inside is null) return;

        _starts = new int[inside.Length];
        _ends = new int[inside.Length];
        for (int place = 0; place < inside.Length; place++) _starts[place] = inside[place] ? _starts[place - 1] : place;
        for (int place = inside.Length - 1; place >= 0; place--) _ends[place] = inside[place] ? _ends[place + 1] : place;
    }

    /// <summary>Where the sequence starts that a place lies within; the place itself when it lies in none.</summary>
    /// <param name="place">The place.</param>
    public int StartOf(int place) => _starts is null ? place : _starts[place];

    /// <summary>Where the sequence ends that a place lies within; the place itself when it lies in none.</summary>
    /// <param name="place">The place.</param>
    public int EndOf(int place) => _ends is null ? place : _ends[place];

    /// <summary>Whether a place holds fields together and is of no value, as it is written or decoded.</summary>
    /// <param name="place">The place.</param>
    public bool IsStructure(int place) => IsStructure(_text[place]) || (_structure is not null && _structure[place]);

    private void AddStructure(FieldText field)
    {
        string decoded = field.Named.Text;
        for (int unitIndex = 0; unitIndex < decoded.Length; unitIndex++)
        {
            if (!IsStructure(decoded[unitIndex])) continue;

            int start = field.StartOf(unitIndex);
            _structure.AsSpan(start, field.StartOf(unitIndex + 1) - start).Fill(true);
        }
    }

    private static bool IsStructure(char character) => char.IsWhiteSpace(character) || character is '"' or '\'' or '{' or '}' or '[' or ']' or ',' or ':' or '=' or '&' or ';' or '<' or '>' or '\\' or '/';
}
