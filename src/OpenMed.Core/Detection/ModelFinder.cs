using OpenMed.Decoding;
using OpenMed.Inference;
using OpenMed.Models;
using OpenMed.Tokenization;

namespace OpenMed.Detection;

/// <summary>Finds entities with the model alone. Immutable; safe for use by many threads.</summary>
/// <param name="settings">How to find.</param>
/// <param name="tokenizer">The model's tokenizer.</param>
/// <param name="scheme">The model's labels.</param>
internal sealed class ModelFinder(DetectorSettings settings, ITokenizer tokenizer, LabelScheme scheme)
{
    // How many tokens go from text to entities at once: enough to sort them into full batches, few enough to keep their scores in memory.
    private const int GroupTokens = 16 * 1024;

    private readonly BioTransitions _transitions = new(scheme);

    /// <summary>Finds the entities of texts.</summary>
    /// <param name="classifier">The model.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="cancellationToken">Stops the work, also within a model run.</param>
    /// <param name="opinions">Of a single text: takes what the model thinks of each token; null when nobody asks.</param>
    /// <param name="below">Of a single text: takes what scores below its threshold; null when nobody asks.</param>
    /// <returns>The entities of each text by start.</returns>
    public List<IReadOnlyList<PiiEntity>> Find(
        ITokenClassifier classifier,
        IReadOnlyList<PiiText> texts,
        CancellationToken cancellationToken,
        List<TokenOpinion>? opinions = null,
        List<PiiEntity>? below = null)
    {
        var group = new WindowGroup(classifier);
        var decoders = new Queue<TextDecoder>();
        var entities = new List<IReadOnlyList<PiiEntity>>(texts.Count);
        foreach (PiiText text in texts)
        {
            var tokens = new List<Token>();
            tokenizer.Tokenize(text.Text, tokens);
            int[] ids = [.. tokens.Select(token => token.Id)];
            var decoder = new TextDecoder(text.Text, tokens, scheme, _transitions) { Opinions = opinions };
            foreach (TokenWindow window in WindowPlan.Cut(ids.Length, settings.WindowTokens, settings.OverlapTokens))
            {
                group.Add(decoder, window, ids.AsMemory(window.First, window.Length));
                if (group.TokenCount < GroupTokens) continue;

                group.Run(cancellationToken);
                Finish(decoders, entities, below);
            }

            decoders.Enqueue(decoder);
        }

        group.Run(cancellationToken);
        Finish(decoders, entities, below);
        return entities;
    }

    private void Finish(Queue<TextDecoder> decoders, List<IReadOnlyList<PiiEntity>> entities, List<PiiEntity>? below)
    {
        while (decoders.TryDequeue(out TextDecoder? done)) entities.Add(done.Finish(settings.ThresholdOf, below));
    }
}
