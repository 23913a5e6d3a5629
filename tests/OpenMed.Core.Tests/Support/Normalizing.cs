using OpenMed.Text;

namespace OpenMed.Support;

/// <summary>Runs one normalizer over a text.</summary>
internal static class Normalizing
{
    public static string Apply(this INormalizer normalizer, string original)
    {
        var text = new NormalizedText();
        text.Load(original, 0);
        normalizer.Normalize(text);
        return new string(text.Units[text.First..text.End]);
    }
}
