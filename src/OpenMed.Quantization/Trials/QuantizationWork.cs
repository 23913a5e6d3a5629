using OpenMed.Inference;
using OpenMed.Models;
using OpenMed.Models.Verification;
using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Onnx;
using OpenMed.Quantization.Rewriting;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Trials;

/// <summary>Tries ways of quantizing one model in a work folder. One caller at a time.</summary>
/// <remarks>Weights are read and written in pieces, and the model in float is run from a copy that the runtime maps: so memory holds a part of it at a time.</remarks>
internal sealed class QuantizationWork : IDisposable
{
    private static readonly Dictionary<string, float[]> NoFactors = [];

    private readonly string _workFolder;
    private readonly ModelConfig _config;
    private readonly CancellationToken _cancellationToken;
    private readonly TensorFiles _files;
    private readonly TensorStore _store;
    private readonly ModelProto _model;
    private readonly WeightFinder _finder;
    private readonly WeightQuantizer _weights;
    private readonly GraphRewriter _rewriter;
    private readonly Lazy<ModelProto> _mapped;
    private readonly Lazy<Dictionary<string, float[]>> _factors;
    private readonly Dictionary<NodeChoice, IReadOnlyList<double?>> _errors = [];

    /// <summary>Reads a model.</summary>
    /// <param name="folder">The model folder.</param>
    /// <param name="source">The fp32 variant in it.</param>
    /// <param name="config">What config.json says.</param>
    /// <param name="workFolder">Where files are made.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="PiiModelException">The model cannot be read, has an operator or layout that is not known, or has no reference.</exception>
    public QuantizationWork(string folder, VariantFiles source, ModelConfig config, string workFolder, CancellationToken cancellationToken)
    {
        _workFolder = workFolder;
        _config = config;
        _cancellationToken = cancellationToken;
        _model = OnnxReader.Read(source.Path);
        _files = new TensorFiles(Path.GetDirectoryName(source.Path)!);
        _store = new TensorStore(workFolder);
        _files.Add(TensorStore.Location, _store.FullPath);
        try
        {
            SourceCheck.Run(_model, source.Path, source.DataPath);
            Constants.Unify(_model);
            _store.TakeIn(_model);
            EqualWeights.Merge(_model, _files, cancellationToken);
            _finder = new WeightFinder(source.Path, _files);
            Uses = _finder.Find(_model);
            Lazy<ModelProto> mapped = new(() => _store.Import(_model, _files, cancellationToken));
            Reference = Reference.Find(folder, source, config, () => WriteMapped(mapped.Value), cancellationToken);
            if (Products.All(Uses).Any(use => use.IsConstant))
            {
                _model = mapped.Value;
                ConstantFolding.Run(_model, Uses, _store, new ProbeRun(workFolder, [Reference.Rows[0]]), cancellationToken);
                Uses = _finder.Find(_model);
            }

            _weights = new WeightQuantizer(_files, _store, new GraphNames(GraphScope.Of(_model)));
            _rewriter = new GraphRewriter(_finder, _weights);
            _mapped = new Lazy<ModelProto>(() => _store.Import(_model, _files, cancellationToken));
            _factors = new Lazy<Dictionary<string, float[]>>(
                () => ActivationRanges.Measure(_mapped.Value, _finder, _files, Probe, cancellationToken));
        }
        catch
        {
            // Else the work folder could not be removed on Windows.
            Dispose();
            throw;
        }
    }

    /// <summary>The uses of weights, in the order of the nodes.</summary>
    public IReadOnlyList<WeightUse> Uses { get; }

    /// <summary>What results are compared with.</summary>
    public Reference Reference { get; }

    /// <summary>Where the model that was tried last lies.</summary>
    public string ResultPath => Path.Combine(_workFolder, "model_int8.onnx");

    private ProbeRun Probe => new(_workFolder, Reference.Rows);

    /// <summary>Tries a way of quantizing.</summary>
    /// <param name="rung">The way.</param>
    /// <exception cref="PiiModelException">The model cannot be written or run.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Trial Try(Rung rung)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        WeightUse[] products = [.. Products.All(Uses)];
        NodeChoice[] choices = rung.Choose(products, rung.WorstDivisor > 0 ? ErrorsOf(rung.Usual) : new double?[products.Length]);
        ModelProto quantized = _rewriter.Rewrite(_model, choices, rung.IsBalanced ? _factors.Value : NoFactors);
        new OnnxWriter(_files).Write(quantized, ResultPath, _cancellationToken);
        return new Trial(rung, choices, new FileInfo(ResultPath).Length, Judge(ResultPath));
    }

    /// <summary>The error of each product, computed in one way; measured once.</summary>
    /// <param name="choice">The way.</param>
    /// <exception cref="PiiModelException">The model cannot be run.</exception>
    public IReadOnlyList<double?> ErrorsOf(NodeChoice choice)
    {
        if (_errors.TryGetValue(choice, out IReadOnlyList<double?>? errors)) return errors;

        errors = new ProductErrors(_mapped.Value, _finder, _weights, Probe)
            .Measure(choice, choice == NodeChoice.Balanced ? _factors.Value : NoFactors, _cancellationToken);
        _errors.Add(choice, errors);
        return errors;
    }

    /// <summary>Whether the errors of one way were measured.</summary>
    /// <param name="choice">The way.</param>
    public bool IsMeasured(NodeChoice choice) => _errors.ContainsKey(choice);

    /// <summary>How far the weights of a table moved, relative to them.</summary>
    /// <param name="table">A use that is no product.</param>
    public double ErrorOf(WeightUse table) => _weights.ByRow(table).RelativeError;

    /// <summary>Refuses a model that does not agree with the reference before anything is quantized: no way of quantizing could.</summary>
    /// <param name="sourcePath">The path of the fp32 file, for the message.</param>
    /// <exception cref="PiiModelException">It does not.</exception>
    public void RefuseWrongSource(string sourcePath)
    {
        LogitAgreement agreement = Judge(WriteMapped(_mapped.Value));
        if (!agreement.Passes(FormatLimits.Of("fp32")))
        {
            throw new PiiModelException(FormattableString.Invariant(
                $"The file '{sourcePath}' itself does not give the results of {Reference.Description}: {agreement.DifferingTokens} of {agreement.TokenCount} tokens differ. It is damaged or of another model; verify the model."));
        }
    }

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        _files.Dispose();
        _store.Dispose();
    }

    private string WriteMapped(ModelProto mapped)
    {
        string path = Path.Combine(_workFolder, "model.onnx");
        OnnxWriter.WriteGraph(mapped, path);
        return path;
    }

    private LogitAgreement Judge(string path)
    {
        SessionCache sessions = new(SessionFactory.Build);
        try
        {
            using OnnxTokenClassifier classifier = new(
                sessions.Lease(SessionKey.Of(path, dataPath: null, threads: null)),
                path,
                default,
                _config.Scheme.Count,
                _config.MaxTokens,
                new PiiDetectorOptions().BatchTokens);
            return LogitAgreement.Measure(Reference.Rows, classifier, _config.Scheme, _cancellationToken);
        }
        finally
        {
            sessions.Trim();
        }
    }
}
