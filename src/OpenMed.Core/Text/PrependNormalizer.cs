namespace OpenMed.Text;

/// <summary>Puts a fixed prefix before a text that is not empty.</summary>
/// <param name="prefix">The prefix.</param>
internal sealed class PrependNormalizer(string prefix) : INormalizer
{
    /// <inheritdoc />
    public void Normalize(NormalizedText text)
    {
        if (text.First == text.End) return;

        text.BeginRewrite();
        foreach (char unit in prefix) text.Append(unit, text.StartOf(text.First), text.EndOf(text.First));
        text.Keep(text.First, text.End - text.First);
        text.EndRewrite();
    }
}
