using OpenMed.Masking.Dates;
using OpenMed.Support;

namespace OpenMed.Masking.Surrogates;

/// <summary>The stand-ins of a value under many keys.</summary>
internal static class StandIn
{
    private static readonly SurrogateMask[] Masks = [.. Enumerable.Range(0, 200).Select(number => Make(SomeKey.Number(number)))];

    public static SurrogateMask Make(PiiKey key) => new(key, new ShiftMask(key));

    public static string[] All(string label, string original) => [.. Masks.Select(mask => MaskText.Of(mask, label, original))];
}
