using OpenMed.Inference;
using OpenMed.Models;
using OpenMed.Models.Verification;
using OpenMed.Tokenization;

namespace OpenMed;

/// <summary>A folder with a token classifier in ONNX, its labels and its tokenizer. Immutable; safe for use by many threads.</summary>
/// <remarks>Opening reads and checks the small files and the checksums; the tokenizer is read when it is first needed, and the
/// weights are loaded when a text is first scored.</remarks>
public sealed class PiiModel
{
    private readonly ModelConfig _config;
    private readonly VariantFiles _files;
    private readonly SessionKey _checkedFiles;
    private readonly Lazy<ModelTokenizer> _tokenizer;

    private PiiModel(
        string folder, ModelConfig config, FoundVariants variants, VariantFiles files, bool isNamed, SessionKey checkedFiles)
    {
        Folder = folder;
        Name = Path.GetFileName(folder);
        Labels = [.. config.Scheme.Labels.Order(StringComparer.Ordinal)];
        Variants = [.. variants.All.Select(each => each.Variant)];
        VariantReason = variants.WhyRuns(files, isNamed);
        QuantizationSummary = variants.DescribeInt8();
        _config = config;
        _files = files;
        _checkedFiles = checkedFiles;
        _tokenizer = new Lazy<ModelTokenizer>(() => ModelTokenizer.Open(folder, config));
    }

    /// <summary>The folder's full path.</summary>
    public string Folder { get; }

    /// <summary>The folder's own name, for example <c>openmed-mini</c>.</summary>
    public string Name { get; }

    /// <summary>The <c>model_type</c> of config.json, for example <c>bert</c> or <c>deberta-v2</c>.</summary>
    public string Architecture => _config.Architecture;

    /// <summary>Which tokenizer the folder holds and the file it was read from, for example <c>WordPiece (tokenizer.json)</c>.</summary>
    /// <exception cref="PiiModelException">The tokenizer's files are missing, damaged or of another model.</exception>
    public string Tokenizer => _tokenizer.Value.Description;

    /// <summary>The entity labels without <c>B-</c> and <c>I-</c>, by name, each once.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>How many tokens the model takes at once, [CLS] and [SEP] included; at least 8, mostly 512.</summary>
    public int MaxTokens => _config.MaxTokens;

    /// <summary>The variant that will run.</summary>
    public PiiModelVariant Variant => _files.Variant;

    /// <summary>Why this variant runs: one or two sentences for people; never null.</summary>
    public string VariantReason { get; }

    /// <summary>All variants in the folder, the preferred one first; never empty.</summary>
    public IReadOnlyList<PiiModelVariant> Variants { get; }

    /// <summary>How the folder's INT8 was made and how well it agreed with its reference, for people; null when there is no INT8, or none
    /// with a <c>quantization.json</c>.</summary>
    public string? QuantizationSummary { get; }

    /// <summary>The labels, by label id.</summary>
    internal LabelScheme Scheme => _config.Scheme;

    /// <summary>Opens the model that is meant when none is named: the folder in the environment variable
    /// <c>OPENMED_MODEL_PATH</c>, else <c>models/openmed-mini</c> beside the application's binaries.</summary>
    /// <param name="variant">The name of a variant, or null for the preferred one.</param>
    /// <returns>The opened model.</returns>
    /// <exception cref="PiiModelException">There is no such folder, or it cannot be used.</exception>
    public static PiiModel OpenDefault(string? variant = null) => Open(ModelLocator.Find(), variant);

    /// <summary>Opens a model folder and checks it.</summary>
    /// <param name="folder">The folder that holds config.json.</param>
    /// <param name="variant">The name of a variant, or null for the preferred one: int8 where its <c>quantization.json</c> says that it was
    /// verified as it is, from the fp32 beside it, on this kind of processor; else fp32, then int8, then fp16. A current optimized copy comes
    /// before its source.</param>
    /// <returns>The opened model.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    /// <exception cref="PiiModelException">A file is missing, truncated, changed or of another model; the message says which and what to do.</exception>
    public static PiiModel Open(string folder, string? variant = null)
    {
        string fullPath = ModelLocator.FullPath(folder);
        ModelConfig config = ModelConfig.Read(fullPath);
        FoundVariants variants = VariantCatalog.Look(fullPath);
        VariantFiles files = VariantCatalog.Pick(variants.All, variant, fullPath);

        // Looked at before they are checked: files replaced meanwhile then count as others, and are checked before they are loaded.
        SessionKey checkedFiles = SessionKey.Of(files.Path, files.DataPath, threads: null);
        WeightFileCheck.Check(files);
        return new PiiModel(fullPath, config, variants, files, isNamed: variant is not null, checkedFiles);
    }

    /// <summary>Gives the memory of loaded weights back that no detector uses any more. Until then they stay, so that the next detector of
    /// the same model starts at once. Safe at any time: weights in use stay.</summary>
    public static void ReleaseUnused() => SessionCache.Shared.Trim();

    /// <summary>Cuts a text into the model's tokens.</summary>
    /// <param name="text">The text; may hold lone surrogates and control characters.</param>
    /// <returns>The tokens by start, [CLS] first and [SEP] last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="PiiModelException">The tokenizer's files are missing, damaged or of another model.</exception>
    public IReadOnlyList<PiiToken> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ITokenizer tokenizer = OpenTokenizer();
        var tokens = new List<Token>();
        tokenizer.Tokenize(text, tokens);
        return
        [
            new PiiToken(tokenizer.BeginId, tokenizer.PieceOf(tokenizer.BeginId), 0, 0),
            .. tokens.Select(token => new PiiToken(token.Id, tokenizer.PieceOf(token.Id), token.Start, token.End - token.Start)),
            new PiiToken(tokenizer.EndId, tokenizer.PieceOf(tokenizer.EndId), text.Length, 0),
        ];
    }

    /// <summary>Verifies the variant as its files are now: files, labels, tokenizer, results beside a reference, and how long a text
    /// takes. <see cref="PiiModelVerification.Of"/> does so for all variants of a folder, also of one that cannot be opened.</summary>
    /// <param name="cancellationToken">Stops the run between and within batches.</param>
    /// <returns>The measured values with their limits. What is wrong is a failed check.</returns>
    /// <exception cref="PiiModelException">The variant's files are not there any more.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PiiModelReport Verify(CancellationToken cancellationToken = default) =>
        PiiModelVerification.Of(Folder, Variant.Name, cancellationToken).Reports[0];

    /// <summary>Writes a fast-loading copy of the variant beside it: optimised graph, weights as external data. A source that fails its
    /// verification is refused. The copy is compared with its source before it is put in place, and used from then on as long as the
    /// source stays the same.</summary>
    /// <param name="cancellationToken">Stops the work; nothing is left behind.</param>
    /// <returns>What was written and measured.</returns>
    /// <exception cref="PiiModelException">The variant fails its verification, the copy does not give its results, or the folder cannot
    /// be written.</exception>
    /// <exception cref="InvalidOperationException">The variant is an optimized copy already.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PiiModelOptimization Optimize(CancellationToken cancellationToken = default)
    {
        if (Variant.IsOptimized)
        {
            throw new InvalidOperationException(
                $"The variant '{Variant.Name}' is an optimized copy already. Open the variant '{_files.Format}' to make the copy anew.");
        }

        new ModelVerifier(Folder, VariantCatalog.Find(Folder)).RefuseFailing(_files, cancellationToken);
        return ModelOptimizer.Run(Folder, _files, _config, cancellationToken);
    }

    /// <summary>The tokenizer, read by the first caller.</summary>
    /// <exception cref="PiiModelException">Its files are missing, damaged or of another model.</exception>
    internal ITokenizer OpenTokenizer() => _tokenizer.Value.Tokenizer;

    /// <summary>Leases the variant's session, loading the weights when no one did. Dispose the classifier after the last use.</summary>
    /// <param name="options">How it runs.</param>
    /// <exception cref="PiiModelException">The weights cannot be loaded, or do not fit the folder's labels or tokenizer.</exception>
    internal OnnxTokenClassifier OpenClassifier(ClassifierOptions options)
    {
        ITokenizer tokenizer = OpenTokenizer();
        SessionKey key = SessionKey.Of(_files.Path, _files.DataPath, options.Threads);
        // Files that were replaced since the model was opened have not been checked.
        if (key with { Threads = _checkedFiles.Threads } != _checkedFiles) WeightFileCheck.Check(_files);

        var special = new FrameIds(tokenizer.BeginId, tokenizer.EndId, tokenizer.PadId);
        return new OnnxTokenClassifier(
            SessionCache.Shared.Lease(key), _files.Path, special, Scheme.Count, MaxTokens, options.BatchTokens);
    }
}
