using OpenMed.Text;

namespace OpenMed.Tokenization;

/// <summary>The room in which one thread tokenises, reused from text to text.</summary>
internal sealed class TokenizerScratch
{
    /// <summary>The section under work.</summary>
    public NormalizedText Text { get; } = new();

    /// <summary>The steps of the word under work.</summary>
    public SegmentPath Path { get; } = new();

    /// <summary>Overwrites the text and what was made of it.</summary>
    public void Forget()
    {
        Text.Forget();
        Path.Forget();
    }
}
