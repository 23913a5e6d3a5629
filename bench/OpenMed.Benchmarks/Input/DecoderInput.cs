using OpenMed.Decoding;
using OpenMed.Detection;
using OpenMed.Tokenization;

namespace OpenMed.Benchmarks.Input;

/// <summary>A text with its tokens and the logits of its windows: all that a decoder needs.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Windows">Its windows.</param>
/// <param name="Logits">[tokens, labels] of each window.</param>
internal sealed record DecoderInput(string Text, List<Token> Tokens, TokenWindow[] Windows, ArraySegment<float[]> Logits)
{
    /// <summary>Takes the texts of a record apart.</summary>
    /// <param name="recording">The record.</param>
    public static IReadOnlyList<DecoderInput> Of(Recording recording)
    {
        var settings = new DetectorSettings(new PiiDetectorOptions(), recording.Model.MaxTokens);
        ITokenizer tokenizer = recording.Model.OpenTokenizer();
        float[][] logits = [.. recording.Calls.SelectMany(call => call.Logits)];
        var inputs = new List<DecoderInput>(recording.Texts.Count);
        int windowCount = 0;
        foreach (string text in recording.Texts)
        {
            var tokens = new List<Token>();
            tokenizer.Tokenize(text, tokens);
            TokenWindow[] windows = [.. WindowPlan.Cut(tokens.Count, settings.WindowTokens, settings.OverlapTokens)];
            inputs.Add(new DecoderInput(text, tokens, windows, new ArraySegment<float[]>(logits, windowCount, windows.Length)));
            windowCount += windows.Length;
        }

        return inputs;
    }

    /// <summary>Turns the logits into entities.</summary>
    /// <param name="scheme">The labels.</param>
    /// <param name="transitions">Which label may follow which.</param>
    public IReadOnlyList<PiiEntity> Decode(Models.LabelScheme scheme, BioTransitions transitions)
    {
        var decoder = new TextDecoder(Text, Tokens, scheme, transitions);
        for (int windowIndex = 0; windowIndex < Windows.Length; windowIndex++)
            decoder.Take(Windows[windowIndex], Logits[windowIndex]);
        decoder.Advance();
        return decoder.Finish(_ => 0);
    }
}
