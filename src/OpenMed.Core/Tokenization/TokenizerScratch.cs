using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>The room in which one thread tokenises, reused from text to text.</summary>
internal sealed class TokenizerScratch
{
    /// <summary>The section under work.</summary>
    public NormalizedText Text { get; } = new();

    /// <summary>The steps of the word under work.</summary>
    public SegmentPath Path { get; } = new();
}
