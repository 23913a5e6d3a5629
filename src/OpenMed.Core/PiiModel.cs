namespace OpenMed;

/// <summary>A folder with a token classifier in ONNX, its labels and its tokenizer. Immutable; safe for use by many threads.</summary>
/// <remarks>Opening reads and checks the small files and the checksums; the weights are loaded when a text is first scored.</remarks>
public sealed class PiiModel
{
    private PiiModel() => throw new NotImplementedException();

    /// <summary>The folder's full path.</summary>
    public string Folder => throw new NotImplementedException();

    /// <summary>The folder's own name, for example <c>openmed-mini</c>.</summary>
    public string Name => throw new NotImplementedException();

    /// <summary>The <c>model_type</c> of config.json, for example <c>bert</c> or <c>deberta-v2</c>.</summary>
    public string Architecture => throw new NotImplementedException();

    /// <summary>Which tokenizer the folder holds and the file it was read from, for example <c>WordPiece (tokenizer.json)</c>.</summary>
    public string Tokenizer => throw new NotImplementedException();

    /// <summary>The entity labels without <c>B-</c> and <c>I-</c>, by name, each once.</summary>
    public IReadOnlyList<string> Labels => throw new NotImplementedException();

    /// <summary>How many tokens the model takes at once, [CLS] and [SEP] included; at least 8, mostly 512.</summary>
    public int MaxTokens => throw new NotImplementedException();

    /// <summary>The variant that will run.</summary>
    public PiiModelVariant Variant => throw new NotImplementedException();

    /// <summary>All variants in the folder, the preferred one first; never empty.</summary>
    public IReadOnlyList<PiiModelVariant> Variants => throw new NotImplementedException();

    /// <summary>Opens the model that is meant when none is named: the folder in the environment variable
    /// <c>OPENMED_MODEL_PATH</c>, else <c>models/openmed-mini</c> beside the application's binaries.</summary>
    /// <param name="variant">The name of a variant, or null for the preferred one.</param>
    /// <returns>The opened model.</returns>
    /// <exception cref="PiiModelException">There is no such folder, or it cannot be used.</exception>
    public static PiiModel OpenDefault(string? variant = null) => throw new NotImplementedException();

    /// <summary>Opens a model folder and checks it.</summary>
    /// <param name="folder">The folder that holds config.json.</param>
    /// <param name="variant">The name of a variant, or null for the preferred one (fp32, then int8, then fp16; a current
    /// optimized copy before its source).</param>
    /// <returns>The opened model.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    /// <exception cref="PiiModelException">A file is missing, truncated, changed or of another model; the message says which and what to do.</exception>
    public static PiiModel Open(string folder, string? variant = null) => throw new NotImplementedException();

    /// <summary>Cuts a text into the model's tokens.</summary>
    /// <param name="text">The text; may hold lone surrogates and control characters.</param>
    /// <returns>The tokens by start, [CLS] first and [SEP] last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<PiiToken> Tokenize(string text) => throw new NotImplementedException();

    /// <summary>Runs the folder's <c>reference_battery.json</c> against the variant and compares ids, logits and spans.</summary>
    /// <param name="cancellationToken">Stops the run between and within batches.</param>
    /// <returns>The measured values with their limits.</returns>
    /// <exception cref="PiiModelException">The folder has no battery, or the variant cannot be loaded.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PiiModelReport Verify(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Writes a fast-loading copy of the variant beside it: optimised graph, weights as external data. The copy is
    /// compared with its source before it is put in place, and used from then on as long as the source stays the same.</summary>
    /// <param name="cancellationToken">Stops the work; nothing is left behind.</param>
    /// <returns>What was written and measured.</returns>
    /// <exception cref="PiiModelException">The copy does not give the source's results, or the folder cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The variant is an optimized copy already.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PiiModelOptimization Optimize(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    internal Models.LabelScheme Scheme => throw new NotImplementedException();
    internal Tokenization.ITokenizer OpenTokenizer() => throw new NotImplementedException();
    internal Inference.ITokenClassifier OpenClassifier(Inference.ClassifierOptions options) => throw new NotImplementedException();
}
