namespace OpenMed.Logging.Fields;

/// <summary>Decodes the value of a field and keeps for each decoded code unit where it comes from. What is no whole escape sequence stays as it is written.</summary>
internal static class FieldDecoder
{
    /// <summary>Decodes a value.</summary>
    /// <param name="parent">The text that holds the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="rank">The rank of the result.</param>
    /// <returns>The value; it refers to the whole text, as the parent does.</returns>
    public static FieldText Decode(FieldText parent, EmbeddedField field, int rank)
    {
        ReadOnlySpan<char> written = parent.Named.Text.AsSpan(field.Start, field.Length);
        if (field.Escape == FieldEscape.None || EscapeReader.Next(written, 0) == written.Length) return Literal(parent, field, rank);

        char[] decoded = new char[written.Length];
        int[] starts = new int[written.Length + 1];
        Span<char> units = stackalloc char[EscapeReader.MostUnits];
        int charIndex = 0;
        int count = 0;
        while (charIndex < written.Length)
        {
            int next = EscapeReader.Next(written, charIndex);
            while (charIndex < next) Add(written[charIndex], charIndex++);
            if (charIndex == written.Length) break;

            int unitCount = EscapeReader.Read(written, charIndex, field.Escape, units, out int length);
            for (int unitIndex = 0; unitIndex < unitCount; unitIndex++) Add(units[unitIndex], charIndex);
            if (unitCount > 0) charIndex += length;
            else Add(written[charIndex], charIndex++);
        }

        if (count == written.Length) return Literal(parent, field, rank, decoded);

        starts[count] = parent.StartOf(field.End);
        return new FieldText(new PiiText(new string(decoded, 0, count), field.Name), 0, starts.AsSpan(0, count + 1).ToArray(), rank, field.Kind);

        void Add(char unit, int place)
        {
            decoded[count] = unit;
            starts[count++] = parent.StartOf(field.Start + place);
        }
    }

    /// <summary>Decodes a name.</summary>
    /// <param name="written">The name as it is written.</param>
    /// <param name="escape">How its characters are written.</param>
    public static string DecodeName(ReadOnlySpan<char> written, FieldEscape escape)
    {
        string name = written.ToString();
        if (escape == FieldEscape.None || EscapeReader.Next(written, 0) == written.Length) return name;

        var parent = new FieldText(new PiiText(name), 0, starts: null, 0, FieldKind.Text);
        return Decode(parent, new EmbeddedField("", 0, name.Length, escape), 0).Named.Text;
    }

    // Without a sequence that shortens it, each unit is at its own place; a plus may still have become a space.
    private static FieldText Literal(FieldText parent, EmbeddedField field, int rank, char[]? decoded = null)
    {
        string text = decoded is null ? parent.Named.Text.Substring(field.Start, field.Length) : new string(decoded);
        int[]? starts = parent.Starts?.AsSpan(field.Start, field.Length + 1).ToArray();
        return new FieldText(new PiiText(text, field.Name), parent.StartOf(field.Start), starts, rank, field.Kind);
    }
}
