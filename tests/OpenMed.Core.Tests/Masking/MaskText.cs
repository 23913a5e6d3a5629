using System.Text;

namespace OpenMed.Masking;

/// <summary>What one mask makes of a value.</summary>
internal static class MaskText
{
    public static string Of(IValueMask mask, string label, string original)
    {
        StringBuilder target = new();
        mask.Append(target, label, original);
        return target.ToString();
    }
}
