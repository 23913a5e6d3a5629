using System.Buffers;
using OpenMed.Rules.Time;

namespace OpenMed.Rules.Contact;

/// <summary>Telephone and fax numbers with their extensions. The form decides what is looked at, libphonenumber whether it is a number.
/// Source: ITU-T E.164, ITU-T E.123.</summary>
/// <param name="regions">The regions in which a number without a country code may lie, most likely first, as ISO 3166-1 alpha-2 codes.</param>
internal sealed class PhoneRecognizer(IReadOnlyList<string> regions) : IRecognizer
{
    private const int Least = 7;
    private const int LeastInternational = 6;
    private const int Most = 15;

    private const int NearWindow = 24;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("0123456789\n");

    private static readonly ContextWords Names = new(
        "phone", "phones", "telephone", "tel", "mobile", "mob", "cell phone", "cellphone", "telefon", "telefono", "telefone", "telefoon", "teléfono",
        "téléphone", "móvil", "celular", "cellulare", "rufnummer", "hotline", "msisdn", "whatsapp", "callback", "landline");

    private static readonly ContextWords Verbs = new("call", "call me", "cell", "reach", "contact", "dial", "ext", "voicemail", "caller");

    private static readonly ContextWords Fax = new("fax", "telefax", "facsimile");

    private readonly PhoneNumbering _numbering = new(regions);

    /// <inheritdoc/>
    public string Name => "phone";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Number];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = RunGate.Range(Least, int.MaxValue) };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Length < Least) return;

        PhoneCandidate candidate = new(
            stackalloc char[PhoneCandidate.MostDigits], stackalloc int[PhoneCandidate.MostDigits], stackalloc int[PhoneCandidate.MostDigits]);
        for (int start = run.Start; start < run.End; start++)
        {
            if (!DigitGroup.StartsAt(text, start)) continue;

            char before = text.At(start - 1);
            if ((start == run.Start || before is ' ' or '(' or '+' || !IsSeparator(before)) && MayBegin(text, run, start))
            {
                candidate.Read(text, start, run.End);
                if (FindAt(text, run, ref candidate, matches) is > 0 and int end) start = end;
            }

            while (char.IsAsciiDigit(text.At(start + 1))) start++;
        }
    }

    // The longest that is a number counts; a shorter one ends before a blank or bracket.
    private int FindAt(in RuleText text, Run run, ref PhoneCandidate candidate, List<RuleMatch> matches)
    {
        int start = candidate.Start;
        while (text.At(start - 1) == '+' && candidate.Start - start < 2) start--;
        bool mayStart = candidate.GroupCount > 0 && PhoneBorders.MayStart(text, start);
        for (; mayStart && candidate.GroupCount > 0 && candidate.DigitCount >= LeastInternational; candidate.DropGroup())
        {
            char after = text.At(candidate.End);
            if (candidate.End < run.End && after is not (' ' or '(' or '/' or ':')) continue;

            if (!MayBeOne(text, run, candidate)) continue;

            int end = PhoneBorders.ExtensionEnd(text, candidate.End);
            bool hasExtension = end > candidate.End;
            if (!PhoneBorders.MayEnd(text, end) || PhoneForm.IsSomethingElse(text, candidate)) continue;

            (float score, RuleEvidence evidence) = Judge(text, candidate, hasExtension);
            if (score == 0) continue;

            float fax = Fax.Strength(text, start, end);
            string label = fax > 0 && fax >= Names.Strength(text, start, end) ? "fax_number" : "phone_number";
            if (fax > 0) score = Math.Max(score, RuleScore.OfContext(fax));
            if (fax > 0 && evidence < RuleEvidence.Context) evidence = RuleEvidence.Context;
            matches.Add(new RuleMatch(label, start, end - start, score, Name, evidence));
            return end;
        }

        return 0;
    }

    // The first look, before anything is copied: what MayBeOne asks of the whole.
    private static bool MayBegin(in RuleText text, Run run, int digit)
    {
        if (digit <= run.Start + 2 || text.Chars[digit] == '0' || text.At(digit - 1) is '+' or '(') return true;

        int count = DigitGroup.Count(text, digit, 4);
        return count == 3 || (count == 1 && text.Chars[digit] == '1' && DigitGroup.Count(text, Words.Skip(text, digit + 1, " .-/(", 3), 4) == 3);
    }

    // Without a form of its own a number is one by the word before it, and that stands before the first of a run.
    private static bool MayBeOne(in RuleText text, Run run, in PhoneCandidate candidate) =>
        candidate.HasPlus || candidate.Digits[0] == '0' || candidate.Start <= run.Start + 1 || text.At(candidate.Start) == '('
        || candidate.Lengths is [3, 3, 4] or [1, 3, 3, 4] or [3, 7];

    private (float Score, RuleEvidence Evidence) Judge(in RuleText text, in PhoneCandidate candidate, bool hasExtension)
    {
        ReadOnlySpan<char> digits = candidate.Digits;
        bool isPlain = candidate.GroupCount == 1;
        if (candidate.HasPlus) return OfInternational(text, WithoutTrunkZero(text, candidate, stackalloc char[PhoneCandidate.MostDigits]), RuleScore.Checksum);
        if (candidate.DigitCount < Least) return default;

        (float Score, RuleEvidence Evidence) form = default;
        if (digits[0] == '0' && candidate.DigitCount >= 10 && !isPlain)
        {
            int prefix = digits.StartsWith("00") ? 2 : digits.StartsWith("011") ? 3 : 0;
            if (prefix > 0) form = OfInternational(text, digits[prefix..], RuleScore.Form);
        }

        if (form.Score < RuleScore.Form && PhoneForm.IsNorthAmerican(text, candidate))
            form = (text.At(candidate.Start) == '(' ? RuleScore.ClearForm : RuleScore.Form, RuleEvidence.Form);
        if (form.Score < RuleScore.Form && candidate.DigitCount <= Most)
        {
            if (PhoneForm.HasBracketedZero(text, candidate))
                form = OfInternational(text, WithoutTrunkZero(text, candidate, stackalloc char[PhoneCandidate.MostDigits]), RuleScore.Form);
            else if (PhoneForm.IsNational(text, candidate) && (!text.TryAsk() || _numbering.IsOfRegions(digits) || PhoneNumbering.IsOfAnyRegion(digits)))
                form = (RuleScore.Form, RuleEvidence.Form);
        }

        return WithContext(text, candidate, hasExtension, form);
    }

    private (float Score, RuleEvidence Evidence) WithContext(
        in RuleText text, in PhoneCandidate candidate, bool hasExtension, (float Score, RuleEvidence Evidence) form)
    {
        if (candidate.DigitCount > Most) return form;

        bool isFormed = form.Score > 0;
        float named = Math.Max(Strength(Names, text, candidate, isFormed), Strength(Fax, text, candidate, isFormed));
        if (named > 0) return (RuleScore.OfContext(named), RuleEvidence.Context);

        float said = hasExtension ? 1 : Strength(Verbs, text, candidate, isFormed);
        bool isPlain = candidate.GroupCount == 1;
        ReadOnlySpan<char> digits = candidate.Digits;
        if (said == 0)
        {
            bool isBare = form.Score == 0 && isPlain && (PhoneForm.HasAreaCode(digits) || digits[0] == '0');
            return isBare && candidate.DigitCount is >= 9 and <= 11 ? (RuleScore.Weak, RuleEvidence.Form) : form;
        }

        bool counts = form.Score > 0 || !text.TryAsk() || _numbering.IsOfRegions(digits) || ((!isPlain || digits[0] == '0' || hasExtension) && PhoneNumbering.IsOfAnyRegion(digits));
        return counts ? (RuleScore.OfContext(said), RuleEvidence.Context) : default;
    }

    private static (float Score, RuleEvidence Evidence) OfInternational(in RuleText text, ReadOnlySpan<char> digits, float valid)
    {
        if (digits.Length is < LeastInternational or > Most || digits[0] == '0') return default;
        if (!text.TryAsk()) return (RuleScore.Form, RuleEvidence.Form);

        if (PhoneNumbering.IsInternational(digits, out bool hasCountry)) return (valid, valid == RuleScore.Checksum ? RuleEvidence.Checksum : RuleEvidence.Form);

        return hasCountry ? (RuleScore.Form, RuleEvidence.Form) : default;
    }

    // What has no form of its own needs the word right before it, with no other number between: logs are full of names and numbers.
    private static float Strength(ContextWords words, in RuleText text, in PhoneCandidate candidate, bool isFormed)
    {
        if (isFormed) return words.Strength(text, candidate.Start, candidate.End);
        if (words.IsIn(text.FieldName)) return 1;

        ReadOnlySpan<char> before = text.Slice(candidate.Start - NearWindow, candidate.Start);
        before = before[(before.LastIndexOfAny(Breaks) + 1)..];
        return before.Length > 2 && words.IsIn(before) ? 1 : 0;
    }

    private static ReadOnlySpan<char> WithoutTrunkZero(in RuleText text, in PhoneCandidate candidate, Span<char> digits)
    {
        candidate.Digits.CopyTo(digits);
        bool hasOne = PhoneForm.HasBracketedZero(text, candidate);
        if (hasOne) candidate.Digits[(candidate.Lengths[0] + 1)..].CopyTo(digits[candidate.Lengths[0]..]);
        return digits[..(candidate.DigitCount - (hasOne ? 1 : 0))];
    }

    private static bool IsSeparator(char character) => character is '.' or '-' or '/' or ')' or ':';
}
