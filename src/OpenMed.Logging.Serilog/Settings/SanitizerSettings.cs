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
    /// <exception cref="ArgumentException">A name is of no choice, a policy file and a profile are given, or the key file holds no key.</exception>
    /// <exception cref="PiiPolicyException">The policy file is missing, cannot be read or is wrong.</exception>
    /// <exception cref="PiiModelException">The model folder is missing or cannot be used.</exception>
    public void ApplyTo(LogSanitizerOptions options)
    {
        options.Mode = Choice(nameof(Mode), Mode, options.Mode);
        options.WhenFull = Choice(nameof(WhenFull), WhenFull, options.WhenFull);
        options.Policy = ReadPolicy();
        options.Key = ReadKey(options.Policy);
        if (ModelPath is not null && options.Mode != LogSanitizerMode.RulesOnly) options.Model = PiiModel.Open(ModelPath);
        if (Budget is { } budget) options.Budget = budget;
        if (ShutdownTimeout is { } shutdownTimeout) options.ShutdownTimeout = shutdownTimeout;
        options.MaxDepth = MaxDepth ?? options.MaxDepth;
        options.MaxStringLength = MaxStringLength ?? options.MaxStringLength;
        options.CacheSize = CacheSize ?? options.CacheSize;
        options.QueueSize = QueueSize ?? options.QueueSize;
    }

    private PiiPolicy? ReadPolicy()
    {
        if (PolicyPath is null) return Profile is null ? null : PiiPolicy.Of(Choice(nameof(Profile), Profile, PiiProfile.Logs));
        if (Profile is null) return PiiPolicy.Load(PolicyPath);

        throw new ArgumentException("Both a policy file and a profile are given. Give one of them; the file says itself from which profile it starts.");
    }

    private PiiKey? ReadKey(PiiPolicy? policy)
    {
        string? file = KeyPath ?? policy?.Key?.File;
        if (file is not null) return PiiKey.FromFile(file);
        return policy?.Key?.Environment is { } environment ? PiiKey.FromEnvironment(environment) : null;
    }

    private static TChoice Choice<TChoice>(string setting, string? name, TChoice unset)
        where TChoice : struct, Enum
    {
        if (name is null) return unset;

        foreach (TChoice choice in Enum.GetValues<TChoice>())
        {
            if (string.Equals(choice.ToString(), name, StringComparison.OrdinalIgnoreCase)) return choice;
        }

        throw new ArgumentException($"The setting {setting} is '{name}', which is none of its values. Give one of {string.Join(", ", Enum.GetNames<TChoice>())}.");
    }
}
