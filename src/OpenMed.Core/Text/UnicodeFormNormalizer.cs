using System.Globalization;
using System.Text;

namespace OpenMed.Text;

/// <summary>A Unicode normal form, grapheme cluster by grapheme cluster: no form composes across their borders.</summary>
/// <remarks>.NET leaves the forms to ICU and, in globalization-invariant mode, gives the text back unchanged without a word.</remarks>
internal sealed class UnicodeFormNormalizer : INormalizer
{
    // Ordering the marks of a cluster costs their square. No script stacks more than a few (Unicode's own limit for streams is 30).
    private const int MaxClusterUnits = 256;

    private readonly NormalizationForm _form;

    /// <summary>Makes a normalizer of a form.</summary>
    /// <param name="form">The form.</param>
    /// <exception cref="PlatformNotSupportedException">The runtime has no Unicode data.</exception>
    public UnicodeFormNormalizer(NormalizationForm form)
    {
        if ("\u00E9".Normalize(NormalizationForm.FormD).Length != 2)
        {
            throw new PlatformNotSupportedException(
                "The process runs in globalization-invariant mode, in which .NET cannot normalise Unicode. Install ICU and turn the mode off (DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0).");
        }

        _form = form;
    }

    /// <inheritdoc />
    public void Normalize(NormalizedText text)
    {
        if (System.Text.Ascii.IsValid(text.Units[text.First..])) return;

        text.BeginRewrite();
        for (int unitIndex = text.First; unitIndex < text.End;)
        {
            int unitCount = StringInfo.GetNextTextElementLength(text.Units[unitIndex..]);
            if (unitCount > MaxClusterUnits)
                unitCount = MaxClusterUnits - (char.IsHighSurrogate(text.Units[unitIndex + MaxClusterUnits - 1]) ? 1 : 0);
            AppendCluster(text, unitIndex, unitCount);
            unitIndex += unitCount;
        }

        text.EndRewrite();
    }

    private void AppendCluster(NormalizedText text, int unitIndex, int unitCount)
    {
        string cluster = new(text.Units.Slice(unitIndex, unitCount));

        // .NET refuses the noncharacter U+FFFE, which no form changes.
        string normalized = cluster.Contains('\uFFFE', StringComparison.Ordinal) ? cluster : cluster.Normalize(_form);
        if (normalized == cluster)
        {
            text.Keep(unitIndex, unitCount);
            return;
        }

        int start = text.StartOf(unitIndex);
        int end = text.EndOf(unitIndex + unitCount - 1);
        foreach (char unit in normalized) text.Append(unit, start, end);
    }
}
