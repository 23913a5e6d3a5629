namespace OpenMed.Logging;

/// <summary>How a <see cref="LogSanitizer"/> works. Checked as a whole when the sanitizer is made; later changes have no effect.</summary>
public sealed class LogSanitizerOptions
{
    private TimeSpan? _budget;

    /// <summary>Who looks at the texts. The default is <see cref="LogSanitizerMode.Strict"/>.</summary>
    public LogSanitizerMode Mode { get; set; }

    /// <summary>What is found and what takes its place; null (the default) means <see cref="PolicyPath"/>, else <see cref="Profile"/>.</summary>
    public PiiPolicy? Policy { get; set; }

    /// <summary>The path of a policy file; null or empty (null is the default) means <see cref="Profile"/>.</summary>
    public string? PolicyPath { get; set; }

    /// <summary>The profile, where neither a policy nor its file is given; null (the default) means <see cref="PiiProfile.Logs"/>.</summary>
    public PiiProfile? Profile { get; set; }

    /// <summary>The key of the masks hash, surrogate, shift and encrypt; null (the default) means <see cref="KeyPath"/>, else what the policy names.</summary>
    public PiiKey? Key { get; set; }

    /// <summary>The path of a key's file; null or empty (null is the default) means the key that the policy names, if it names one.</summary>
    public string? KeyPath { get; set; }

    /// <summary>The model; null (the default) means <see cref="ModelPath"/>. Not used in <see cref="LogSanitizerMode.RulesOnly"/>.</summary>
    public PiiModel? Model { get; set; }

    /// <summary>The path of a model's folder; null or empty (null is the default) means <see cref="PiiModel.OpenDefault"/>.</summary>
    public string? ModelPath { get; set; }

    /// <summary>The variant of the model of <see cref="ModelPath"/>, for example <c>fp32</c> or <c>int8</c>; null or empty (null is the default) means the one that <see cref="PiiModel.Open"/> prefers.</summary>
    public string? ModelVariant { get; set; }

    /// <summary>How long an event waits for the model at most, all its texts together, and as long again a scope where it begins, from 1 millisecond to 1 minute. What is not judged by then is withheld, and
    /// its verdict is remembered for the next event. The default is 250 milliseconds, in <see cref="LogSanitizerMode.Deferred"/>, where nobody waits, 10 seconds.</summary>
    public TimeSpan Budget
    {
        get => _budget ?? (Mode == LogSanitizerMode.Deferred ? TimeSpan.FromSeconds(10) : TimeSpan.FromMilliseconds(250));
        set => _budget = value;
    }

    /// <summary>How many levels of sequences and dictionaries are looked into, from 1 to 32; what lies deeper is withheld. The default is 8.</summary>
    public int MaxDepth { get; set; } = 8;

    /// <summary>How long a text may be, in UTF-16 code units, from 64 to 1,048,576; a longer one is withheld as a whole. The default is 32,768.</summary>
    public int MaxStringLength { get; set; } = 32_768;

    /// <summary>For how many recent texts the verdict is remembered, from 16 to 1,000,000: a keyed hash and the places of the entities, no text. The default is 8,192.</summary>
    public int CacheSize { get; set; } = 8192;

    /// <summary>How many events may wait in <see cref="LogSanitizerMode.Deferred"/>, from 16 to 1,000,000. The default is 10,000.</summary>
    public int QueueSize { get; set; } = 10_000;

    /// <summary>What becomes of an event that finds the queue full. The default is <see cref="LogQueueFullMode.Wait"/>.</summary>
    public LogQueueFullMode WhenFull { get; set; }

    /// <summary>How long the events that wait may take at the end of the application, from 0 to 10 minutes. What is left then is written without its texts.
    /// The default is 10 seconds.</summary>
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Is told, in one line and at most every ten seconds for each kind, of faults and of what was withheld; null (the default) when nobody is. The line has no text of an event.
    /// Called on any thread; what it throws is ignored, and what it logs is not told again.</summary>
    public Action<string>? Diagnostics { get; set; }

    /// <summary>The policy, read where it is a file.</summary>
    /// <exception cref="PiiPolicyException">The file cannot be used.</exception>
    internal PiiPolicy OpenPolicy() => Policy ?? (string.IsNullOrEmpty(PolicyPath) ? PiiPolicy.Of(Profile ?? PiiProfile.Logs) : PiiPolicy.Load(PolicyPath));

    /// <summary>The key, read where it is a file or a variable; null when there is none.</summary>
    /// <param name="policy">May name a key.</param>
    internal PiiKey? OpenKey(PiiPolicy policy)
    {
        if (Key is not null) return Key;
        if ((string.IsNullOrEmpty(KeyPath) ? policy.Key?.File : KeyPath) is { } path) return PiiKey.FromFile(path);

        return policy.Key?.Environment is { } variable ? PiiKey.FromEnvironment(variable) : null;
    }

    /// <summary>The model, opened where it is a folder; null means the default one.</summary>
    /// <exception cref="PiiModelException">The folder has no model that can be used, or not this variant.</exception>
    internal PiiModel? OpenModel()
    {
        string? variant = string.IsNullOrEmpty(ModelVariant) ? null : ModelVariant;
        if (Model is not null || (string.IsNullOrEmpty(ModelPath) && variant is null)) return Model;

        return string.IsNullOrEmpty(ModelPath) ? PiiModel.OpenDefault(variant) : PiiModel.Open(ModelPath, variant);
    }

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">One or more are out of range; the message lists them all.</exception>
    internal void Check()
    {
        List<string> problems = [];
        if (!Enum.IsDefined(Mode)) problems.Add($"Mode must be one of {string.Join(", ", Enum.GetNames<LogSanitizerMode>())}.");
        if (Profile is { } profile && !Enum.IsDefined(profile)) problems.Add($"Profile must be one of {string.Join(", ", Enum.GetNames<PiiProfile>())}.");
        AddBoth(problems, nameof(Policy), Policy is not null, nameof(PolicyPath), !string.IsNullOrEmpty(PolicyPath));
        AddBoth(problems, nameof(Profile), Profile is not null, nameof(PolicyPath), !string.IsNullOrEmpty(PolicyPath));
        AddBoth(problems, nameof(Profile), Profile is not null, nameof(Policy), Policy is not null);
        AddBoth(problems, nameof(Key), Key is not null, nameof(KeyPath), !string.IsNullOrEmpty(KeyPath));
        AddBoth(problems, nameof(Model), Model is not null, nameof(ModelPath), !string.IsNullOrEmpty(ModelPath));
        AddBoth(problems, nameof(Model), Model is not null, nameof(ModelVariant), !string.IsNullOrEmpty(ModelVariant));
        if (Budget < TimeSpan.FromMilliseconds(1) || Budget > TimeSpan.FromMinutes(1))
            problems.Add(FormattableString.Invariant($"Budget must be from 00:00:00.001 to 00:01:00, but was {Budget:c}."));
        AddOutside(problems, nameof(MaxDepth), MaxDepth, 1, 32);
        AddOutside(problems, nameof(MaxStringLength), MaxStringLength, 64, 1_048_576);
        AddOutside(problems, nameof(CacheSize), CacheSize, 16, 1_000_000);
        AddOutside(problems, nameof(QueueSize), QueueSize, 16, 1_000_000);
        if (!Enum.IsDefined(WhenFull)) problems.Add($"WhenFull must be one of {string.Join(", ", Enum.GetNames<LogQueueFullMode>())}.");
        if (ShutdownTimeout < TimeSpan.Zero || ShutdownTimeout > TimeSpan.FromMinutes(10))
            problems.Add(FormattableString.Invariant($"ShutdownTimeout must be from 00:00:00 to 00:10:00, but was {ShutdownTimeout:c}."));
        if (problems.Count > 0) throw new ArgumentException($"{string.Join(' ', problems)} Correct the options of the log sanitizer.");
    }

    private static void AddBoth(List<string> problems, string name, bool isGiven, string otherName, bool isOtherGiven)
    {
        if (isGiven && isOtherGiven) problems.Add($"{name} and {otherName} are both given, but only one of them counts.");
    }

    private static void AddOutside(List<string> problems, string name, int value, int least, int most)
    {
        if (value < least || value > most) problems.Add(FormattableString.Invariant($"{name} must be from {least} to {most}, but was {value}."));
    }
}
