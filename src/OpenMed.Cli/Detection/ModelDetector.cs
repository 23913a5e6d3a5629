using OpenMed.Documents.Detection;

namespace OpenMed.Cli.Detection;

/// <summary>The engine. Loads its model in the background while the command reads its input.</summary>
internal sealed class ModelDetector : ITextDetector
{
    private readonly Task<PiiDetector> _loading;

    /// <summary>Starts to load the model.</summary>
    /// <param name="settings">How to find.</param>
    public ModelDetector(DetectorSettings settings) => _loading = Task.Run(() => Load(settings));

    /// <inheritdoc/>
    /// <exception cref="UsageException">A setting is out of range.</exception>
    public IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts, CancellationToken cancellationToken)
    {
        PiiDetector detector = _loading.WaitAsync(cancellationToken).GetAwaiter().GetResult();
        return detector.Find(texts, cancellationToken);
    }

    /// <summary>Gives the model back. Where it is still being loaded, the end of the process does that.</summary>
    public void Dispose()
    {
        if (_loading.IsCompletedSuccessfully)
            _loading.Result.Dispose();
    }

    /// <summary>Makes a detector and loads its model.</summary>
    /// <param name="settings">How to find.</param>
    /// <exception cref="UsageException">A setting is out of range.</exception>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    public static PiiDetector Load(DetectorSettings settings)
    {
        PiiModel model = ModelFolders.Open(settings.ModelFolder, settings.Variant);
        PiiDetectorOptions options = new()
        {
            Model = model,
            Policy = settings.Policy,
            Threshold = settings.Threshold,
            Threads = settings.Threads,
            WindowTokens = settings.WindowTokens,
            RecentTexts = settings.RecentTexts,
        };
        PiiDetector detector;
        try
        {
            detector = new PiiDetector(options);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(InWordsOfTheTool(exception));
        }

        detector.Warmup();
        return detector;
    }

    // The engine speaks of its options, and .NET adds the name of a parameter.
    private static string InWordsOfTheTool(ArgumentException exception) => exception.Message
        .Replace($" (Parameter '{exception.ParamName}')", "", StringComparison.Ordinal)
        .Replace("Threads must", "--threads must", StringComparison.Ordinal)
        .Replace("WindowTokens must", "--window must", StringComparison.Ordinal)
        .Replace("Threshold must", "--threshold must", StringComparison.Ordinal);
}
