namespace OpenMed.Logging.Settings;

/// <summary>The options of a sanitizer as a configuration file has them. Null means the default everywhere. Immutable.</summary>
internal sealed record SanitizerSettings
{
    /// <summary>The name of a <see cref="LogSanitizerMode"/>.</summary>
    public string? Mode { get; init; }

    /// <summary>The name of a <see cref="PiiProfile"/>.</summary>
    public string? Profile { get; init; }

    /// <summary>The policy file.</summary>
    public string? PolicyPath { get; init; }

    /// <summary>The key file.</summary>
    public string? KeyPath { get; init; }

    /// <summary>The model folder.</summary>
    public string? ModelPath { get; init; }

    /// <summary><see cref="LogSanitizerOptions.ModelVariant"/>.</summary>
    public string? ModelVariant { get; init; }

    /// <summary><see cref="LogSanitizerOptions.Budget"/>.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary><see cref="LogSanitizerOptions.MaxDepth"/>.</summary>
    public int? MaxDepth { get; init; }

    /// <summary><see cref="LogSanitizerOptions.MaxStringLength"/>.</summary>
    public int? MaxStringLength { get; init; }

    /// <summary><see cref="LogSanitizerOptions.CacheSize"/>.</summary>
    public int? CacheSize { get; init; }

    /// <summary><see cref="LogSanitizerOptions.QueueSize"/>.</summary>
    public int? QueueSize { get; init; }

    /// <summary>The name of a <see cref="LogQueueFullMode"/>.</summary>
    public string? WhenFull { get; init; }

    /// <summary><see cref="LogSanitizerOptions.ShutdownTimeout"/>.</summary>
    public TimeSpan? ShutdownTimeout { get; init; }

    /// <summary>Sets options; those that are not given stay.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentException">A name is of no choice.</exception>
    public void ApplyTo(LogSanitizerOptions options)
    {
        options.Mode = Choice(nameof(Mode), Mode, options.Mode);
        options.WhenFull = Choice(nameof(WhenFull), WhenFull, options.WhenFull);
        if (!string.IsNullOrEmpty(Profile)) options.Profile = Choice(nameof(Profile), Profile, PiiProfile.Logs);
        options.PolicyPath = PolicyPath ?? options.PolicyPath;
        options.KeyPath = KeyPath ?? options.KeyPath;
        options.ModelPath = ModelPath ?? options.ModelPath;
        options.ModelVariant = ModelVariant ?? options.ModelVariant;
        if (Budget is { } budget) options.Budget = budget;
        if (ShutdownTimeout is { } shutdownTimeout) options.ShutdownTimeout = shutdownTimeout;
        options.MaxDepth = MaxDepth ?? options.MaxDepth;
        options.MaxStringLength = MaxStringLength ?? options.MaxStringLength;
        options.CacheSize = CacheSize ?? options.CacheSize;
        options.QueueSize = QueueSize ?? options.QueueSize;
    }

    private static TChoice Choice<TChoice>(string setting, string? name, TChoice unset)
        where TChoice : struct, Enum
    {
        if (string.IsNullOrEmpty(name)) return unset;

        foreach (TChoice choice in Enum.GetValues<TChoice>())
        {
            if (string.Equals(choice.ToString(), name, StringComparison.OrdinalIgnoreCase)) return choice;
        }

        throw new ArgumentException($"The setting {setting} is '{name}', which is none of its values. Give one of {string.Join(", ", Enum.GetNames<TChoice>())}.");
    }
}
