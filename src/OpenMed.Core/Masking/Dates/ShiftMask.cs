using System.Buffers.Binary;
using System.Text;

namespace OpenMed.Masking.Dates;

/// <summary>Moves dates by 1 to 365 days, forwards or backwards as the key decides, in their own form. What is no date, or not sure to be one, becomes
/// the label.</summary>
internal sealed class ShiftMask : IValueMask
{
    private const int MaxDays = 365;

    // Beyond this the form shows nothing of the day, and no day differs.
    private const int MaxFurtherDays = 40;

    private readonly int _days;

    /// <summary>Makes the mask.</summary>
    /// <param name="key">The key.</param>
    public ShiftMask(PiiKey key)
    {
        uint number = BinaryPrimitives.ReadUInt32LittleEndian(key.Derive("shift"));
        int days = (int)((number >> 1) % MaxDays) + 1;
        _days = (number & 1) == 0 ? days : -days;
    }

    /// <summary>Whether a label is one of those that are moved.</summary>
    /// <param name="label">The label.</param>
    public static bool IsDate(string label) => LabelName.Known(label) is "date" or "date_of_birth" or "date_time";

    /// <inheritdoc />
    /// <remarks>A year alone stays: it is no element of a date that 45 CFR 164.514(b)(2)(i)(C) has removed.</remarks>
    public void Append(StringBuilder target, string label, ReadOnlySpan<char> original)
    {
        if (IsDate(label) && Move(original, keepsYear: true) is { } moved)
            target.Append(moved);
        else
            LabelMask.Instance.Append(target, label, original);
    }

    /// <summary>Moves a written date.</summary>
    /// <param name="original">The written date.</param>
    /// <param name="keepsYear">Whether a year alone stays as it is; else it moves by one.</param>
    /// <returns>The other date, in the same form and never the same but for a year that stays; null when it is no date.</returns>
    public string? Move(ReadOnlySpan<char> original, bool keepsYear)
    {
        if (DateReader.Read(original) is not { } date) return null;

        string text = original.ToString();
        if (date.IsYearAlone && keepsYear) return text;

        var writer = new DateWriter(text, date);
        if (date.IsYearAlone) return writer.Write(date.Day.AddYears(Math.Sign(_days)));

        // 10 days may stay within a month, and 365 come back to the same day of a year that is not written.
        for (int further = 0; further < MaxFurtherDays; further++)
        {
            string moved = writer.Write(date.Day.AddDays(_days + (further * Math.Sign(_days))));
            if (!string.Equals(moved, text, StringComparison.OrdinalIgnoreCase)) return moved;
        }

        return null;
    }
}
