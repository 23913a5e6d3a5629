namespace OpenMed.Rules.Contact;

/// <summary>Latitude and longitude: pairs of decimals, degrees with minutes and seconds, and named fields. Source: ISO 6709, RFC 5870.</summary>
internal sealed class CoordinateRecognizer : IRecognizer
{
    private const string Label = "coordinate";
    private const int LeastDecimals = 3;
    private const int TellingDecimals = 4;

    private static readonly ContextWords Context = new(
        "lat", "latitude", "lon", "lng", "long", "longitude", "gps", "coordinates", "coordinate", "coords", "location", "position", "geo", "latlng", "geolocation", "point");

    /// <inheritdoc/>
    public string Name => "coordinate";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number, RunShape.Short, RunShape.Field];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => shape == RunShape.Field ? new() { Letters = RunGate.SetOf("tnge") } : new() { LeastDots = 1 };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Shape == RunShape.Field)
        {
            InField(text, run, matches);
            return;
        }

        for (int digit = run.Start; digit < run.End; digit++)
        {
            if (!DigitGroup.StartsAt(text, digit)) continue;

            if (MayBeDegrees(text, digit)) digit = Pair(text, digit, matches);
            while (char.IsAsciiDigit(text.At(digit + 1))) digit++;
        }
    }

    // The first look: a degree sign, or three decimals.
    private static bool MayBeDegrees(in RuleText text, int digit)
    {
        int end = digit + DigitGroup.Count(text, digit, 3);
        int decimals = text.At(end) == '.' ? DigitGroup.Count(text, end + 1, LeastDecimals) : 0;
        return decimals == LeastDecimals || text.At(decimals == 0 ? end : end + 1 + decimals) is '\u00B0' or '\u00BA';
    }

    private int Pair(in RuleText text, int digit, List<RuleMatch> matches)
    {
        int start = text.At(digit - 1) is '-' or '+' ? digit - 1 : digit;
        if (RuleText.IsWordCharacter(text.At(start - 1)) || text.At(start - 1) is '.' or '/' || RecentMatches.Cover(matches, Name, digit, digit + 1)) return digit;
        if (!CoordinateForm.TryRead(text, start, out int end, out int latitude, out int decimals, out char north, out bool hasMinutes)) return digit;

        bool isSure = north is 'N' or 'S' && hasMinutes;
        if (!(isSure || decimals >= LeastDecimals) || latitude > 90) return digit;

        int second = Time.Words.Skip(text, end, " ,;", 3);
        bool isPair = CoordinateForm.TryRead(text, second, out int secondEnd, out int longitude, out int secondDecimals, out char east, out bool secondMinutes)
            && second > end && longitude <= 180 && (secondMinutes || secondDecimals >= LeastDecimals) && !RuleText.IsWordCharacter(text.At(secondEnd))
            && !(text.At(secondEnd) == '.' && char.IsAsciiDigit(text.At(secondEnd + 1)));
        if (!isPair)
        {
            if (isSure) matches.Add(new RuleMatch(Label, start, end - start, RuleScore.Form, Name, RuleEvidence.Form));
            return isSure ? end - 1 : digit;
        }

        bool isForm = (north != '\0' && east != '\0')
            || (decimals >= TellingDecimals && secondDecimals >= TellingDecimals && (latitude >= 10 || longitude >= 10));
        float strength = Context.Strength(text, start, secondEnd);
        matches.Add(strength > 0
            ? new RuleMatch(Label, start, secondEnd - start, RuleScore.OfContext(strength), Name, RuleEvidence.Context)
            : new RuleMatch(Label, start, secondEnd - start, isForm ? RuleScore.Form : RuleScore.Weak, Name, RuleEvidence.Form));
        return secondEnd - 1;
    }

    private void InField(in RuleText text, Run run, List<RuleMatch> matches)
    {
        ReadOnlySpan<char> key = text.KeyOf(run);
        if (key.Length < 3 || !IsName(key) || !Context.IsIn(key)) return;
        if (!CoordinateForm.TryRead(text, run.Start, out int end, out int degrees, out int decimals, out _, out bool hasMinutes)) return;
        if (degrees > 180 || !(decimals > 0 || hasMinutes) || end > run.End || RuleText.IsWordCharacter(text.At(end))) return;

        matches.Add(new RuleMatch(Label, run.Start, end - run.Start, RuleScore.OfContext(1), Name, RuleEvidence.Context));
    }

    private static bool IsName(ReadOnlySpan<char> key) =>
        key.EndsWith("lat", StringComparison.OrdinalIgnoreCase) || key.EndsWith("lon", StringComparison.OrdinalIgnoreCase)
        || key.EndsWith("lng", StringComparison.OrdinalIgnoreCase) || key.EndsWith("itude", StringComparison.OrdinalIgnoreCase);
}
