using System.Text.RegularExpressions;
using OpenMed.Logging.Canaries;

namespace OpenMed.Logging.Outputs;

/// <summary>What became of all values in one place, logged in one way.</summary>
internal sealed partial record Cell(int Shown, int Masks, int LeastRows)
{
    public static Cell Of(IReadOnlyDictionary<string, string> texts, string where, List<string> shown)
    {
        int before = shown.Count;
        shown.AddRange(
            from text in texts
            from canary in CanaryList.All
            where canary.IsIn(text.Value)
            select $"{where}, {text.Key}: {canary.Label} '{canary.Text}'");
        return new Cell(shown.Count - before, texts.Values.Sum(text => Mask().Count(text)), texts.Values.Min(text => Row().Count(text)));
    }

    public override string ToString() => $"{Shown} ({Masks})";

    [GeneratedRegex(@"\[(?!INF|WRN|ERR)[A-Z_0-9]+\]")]
    private static partial Regex Mask();

    [GeneratedRegex("canary row")]
    private static partial Regex Row();
}
