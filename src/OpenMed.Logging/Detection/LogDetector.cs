namespace OpenMed.Logging.Detection;

/// <summary>The engine as the log sanitizer uses it: one detector without a model, which answers even while the model loads or fails, and one with.</summary>
internal sealed class LogDetector : ILogDetector
{
    private readonly PiiDetector _rules;
    private readonly PiiDetector? _all;

    /// <summary>Makes one, and loads the model where the mode asks for it.</summary>
    /// <param name="options">The options.</param>
    /// <param name="policy">The policy.</param>
    /// <exception cref="PiiModelException">The model is missing or cannot be used.</exception>
    public LogDetector(LogSanitizerOptions options, PiiPolicy policy)
    {
        _rules = new PiiDetector(new PiiDetectorOptions { Policy = policy, AsksModel = false });
        if (options.Mode != LogSanitizerMode.RulesOnly && policy.UsesModel) _all = OpenModel(options, policy);
    }

    /// <inheritdoc/>
    public bool UsesModel => _all is not null;

    /// <inheritdoc/>
    public IReadOnlyList<PiiEntity> FindByRules(PiiText text) => _rules.Find([text])[0];

    /// <inheritdoc/>
    public IReadOnlyList<PiiEntity> FindByAll(PiiText text, CancellationToken cancellationToken) => (_all ?? _rules).Find([text], cancellationToken)[0];

    /// <inheritdoc/>
    public void Dispose()
    {
        _rules.Dispose();
        _all?.Dispose();
    }

    private static PiiDetector OpenModel(LogSanitizerOptions options, PiiPolicy policy)
    {
        PiiDetector? detector = null;
        try
        {
            detector = new PiiDetector(new PiiDetectorOptions { Policy = policy, Model = options.OpenModel() });
            detector.Warmup();
            _ = detector.Find("ready");
            return detector;
        }
        catch (Exception exception)
        {
            detector?.Dispose();
            if (NamedBy(options) is { } option && exception is PiiModelException)
                throw new PiiModelException($"The log sanitizer cannot use the model of {option}. {exception.Message}", exception);

            throw new PiiModelException(
                "The log sanitizer has no usable model. Add the package OpenMed.Models.Mini to the application, pass another model, or choose the mode RulesOnly.", exception);
        }
    }

    // Which option of the user chose the model; null when none did.
    private static string? NamedBy(LogSanitizerOptions options)
    {
        if (!string.IsNullOrEmpty(options.ModelPath)) return nameof(options.ModelPath);

        return string.IsNullOrEmpty(options.ModelVariant) ? null : nameof(options.ModelVariant);
    }
}
