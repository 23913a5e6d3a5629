namespace OpenMed.Rules.Vehicles;

/// <summary>Licence plates after the word plate (or its German, Spanish and French ones), or in a field of that name.</summary>
internal sealed class LicensePlateRecognizer : IRecognizer
{
    private const int FarthestValue = 24;
    private const int LeastLength = 4;
    private const int MostLength = 8;
    private const int MostGroups = 3;

    private static readonly ContextWords Names = new("plate", "license plate", "licence plate", "kennzeichen", "immatriculation", "registration mark", "number plate", "vrm");
    private static readonly ContextWords Fillers = new("number", "no", "nr", "is", "was", "reads", "id", "of", "car", "the", "vehicle", "registration", "state", "plate");

    /// <inheritdoc/>
    public string Name => "license-plate";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Field];

    /// <inheritdoc/>
    public IReadOnlyList<string> KeyWords => ["plate", "kennzeichen", "immatricul", "matr\u00EDcula"];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => RunGate.Closed;

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        bool isKeyWord = run.Shape == RunShape.KeyWord;
        if (isKeyWord ? !StartsWord(text, run.Start) : run.KeyEnd != 0 || !Names.IsIn(text.FieldName)) return;

        int start = isKeyWord ? SkipFillers(text, run.End) : run.Start;
        int end = PlateEnd(text, start);
        if (end > start) matches.Add(new RuleMatch("license_plate", start, end - start, RuleScore.OfContext(1), Name, RuleEvidence.Context));
    }

    private static bool StartsWord(in RuleText text, int start) => !char.IsLetter(text.At(start - 1)) || char.IsUpper(text.At(start));

    private static int SkipFillers(in RuleText text, int start)
    {
        int last = start + FarthestValue;
        while (start < last)
        {
            int end = start;
            while (end < last && char.IsAsciiLetter(text.At(end))) end++;
            bool isSkipped = end > start && (end - start <= 1 || Fillers.IsIn(text.Chars[start..end]) || IsEndOfName(text, start, end));
            if (isSkipped && !char.IsAsciiDigit(text.At(end)) && !(end - start == 1 && text.At(end) is ' ' or '-')) start = end;
            else if (end > start || char.IsAsciiDigit(text.At(start)) || text.At(start) is '\n' or '\r') break;
            else start++;
        }

        return start;
    }

    // The rest of plateNumber and immatriculation.
    private static bool IsEndOfName(in RuleText text, int start, int end) => char.IsLetter(text.At(start - 1)) && !text.Chars[start..end].ContainsAnyInRange('0', '9');

    private static int PlateEnd(in RuleText text, int start)
    {
        int end = start;
        int length = 0;
        bool hasDigit = false;
        bool hasLetter = false;
        for (int groupIndex = 0; groupIndex < MostGroups; groupIndex++)
        {
            int groupStart = groupIndex == 0 ? start : end + 1;
            int groupEnd = groupStart;
            while (groupEnd - groupStart <= MostLength && IsPlate(text.At(groupEnd))) groupEnd++;
            bool isGroup = groupEnd > groupStart && length + groupEnd - groupStart <= MostLength && !RuleText.IsWordCharacter(text.At(groupEnd));
            if (!isGroup) break;

            hasDigit |= text.Chars[groupStart..groupEnd].ContainsAnyInRange('0', '9');
            hasLetter |= text.Chars[groupStart..groupEnd].ContainsAnyInRange('A', 'Z');
            length += groupEnd - groupStart;
            end = groupEnd;
            bool isFull = length > MostLength - 2 || text.At(end) is not (' ' or '-');
            if (isFull) break;
        }

        return hasDigit && length >= LeastLength && (hasLetter || length >= LeastLength + 1) ? end : start;
    }

    private static bool IsPlate(char character) => char.IsAsciiLetterUpper(character) || char.IsAsciiDigit(character);
}
