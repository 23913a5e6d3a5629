using System.Text;
using OpenMed.Masking.Dates;

namespace OpenMed.Masking.Surrogates;

/// <summary>A believable stand-in: the same for the same key, label and value, whatever the value's case, spaces and accents' coding; never the value
/// itself. What has no form that can be kept becomes the label.</summary>
internal sealed class SurrogateMask : IValueMask
{
    // A stand-in is the original by chance once in a few for the smallest families; each attempt draws anew.
    private const int MaxAttempts = 16;

    private readonly byte[] _key;
    private readonly ShiftMask _dates;

    /// <summary>Makes the mask.</summary>
    /// <param name="key">The key.</param>
    /// <param name="dates">Moves dates.</param>
    public SurrogateMask(PiiKey key, ShiftMask dates)
    {
        _key = key.Derive("surrogate");
        _dates = dates;
    }

    /// <inheritdoc />
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original)
    {
        string? standIn = ShiftMask.IsDate(label) ? _dates.Move(original, keepsYear: false) : Make(LabelName.Known(label), original.ToString());
        if (standIn is null)
            LabelMask.Instance.Append(target, label, original);
        else
            target.Append(standIn);
    }

    private string? Make(string label, string original)
    {
        SurrogateMaker make = SurrogateCatalog.Of(label);
        string folded = FoldedValue.Of(original);
        string identity = Identity(label, folded);
        for (int attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (make(original, new KeyedDraws(_key, label == "fax_number" ? "phone_number" : label, identity, attempt)) is not { } standIn) return null;

            if (!FoldedValue.Of(standIn).Equals(folded, StringComparison.Ordinal)) return standIn;
        }

        return null;
    }

    // (937) 555-0148 and +1 937 555 0148 are one number.
    private static string Identity(string label, string folded)
    {
        if (label is not ("phone_number" or "fax_number" or "ssn" or "credit_debit_card" or "account_number")) return folded;

        string compact = string.Concat(folded.Where(char.IsLetterOrDigit));
        bool hasCountry = label is "phone_number" or "fax_number" && compact.Length == 11 && compact[0] == '1';
        return hasCountry ? compact[1..] : compact;
    }
}
