namespace OpenMed.Logging;

/// <summary>How a <see cref="LogSanitizer"/> works. Checked as a whole when the sanitizer is made; later changes have no effect.</summary>
public sealed class LogSanitizerOptions
{
    /// <summary>Who looks at the texts. The default is <see cref="LogSanitizerMode.Strict"/>.</summary>
    public LogSanitizerMode Mode { get; set; }

    /// <summary>What is found and what takes its place; null (the default) means the profile <see cref="PiiProfile.Logs"/>.</summary>
    public PiiPolicy? Policy { get; set; }

    /// <summary>The key of the masks hash, surrogate, shift and encrypt; null (the default) when the policy has none of them.</summary>
    public PiiKey? Key { get; set; }

    /// <summary>The model; null (the default) means <see cref="PiiModel.OpenDefault"/>. Not used in <see cref="LogSanitizerMode.RulesOnly"/>.</summary>
    public PiiModel? Model { get; set; }

    /// <summary>How long an event waits for the model at most, all its texts together, from 1 millisecond to 1 minute. What is not judged by then is withheld, and
    /// its verdict is remembered for the next event. The default is 250 milliseconds.</summary>
    public TimeSpan Budget { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How many levels of sequences and dictionaries are looked into, from 1 to 32; what lies deeper is withheld. The default is 8.</summary>
    public int MaxDepth { get; set; } = 8;

    /// <summary>How long a text may be, in UTF-16 code units, from 64 to 1,048,576; a longer one is withheld as a whole. The default is 32,768.</summary>
    public int MaxStringLength { get; set; } = 32_768;

    /// <summary>For how many recent texts the verdict is remembered, from 16 to 1,000,000: a keyed hash and the places of the entities, no text. The default is 8,192.</summary>
    public int CacheSize { get; set; } = 8192;

    /// <summary>Checks the options.</summary>
    /// <exception cref="ArgumentException">One or more are out of range; the message lists them all.</exception>
    internal void Check()
    {
        List<string> problems = [];
        if (!Enum.IsDefined(Mode)) problems.Add($"Mode must be one of {string.Join(", ", Enum.GetNames<LogSanitizerMode>())}.");
        if (Budget < TimeSpan.FromMilliseconds(1) || Budget > TimeSpan.FromMinutes(1))
            problems.Add(FormattableString.Invariant($"Budget must be from 00:00:00.001 to 00:01:00, but was {Budget:c}."));
        AddOutside(problems, nameof(MaxDepth), MaxDepth, 1, 32);
        AddOutside(problems, nameof(MaxStringLength), MaxStringLength, 64, 1_048_576);
        AddOutside(problems, nameof(CacheSize), CacheSize, 16, 1_000_000);
        if (problems.Count > 0) throw new ArgumentException($"{string.Join(' ', problems)} Give values in these ranges.");
    }

    private static void AddOutside(List<string> problems, string name, int value, int least, int most)
    {
        if (value < least || value > most) problems.Add(FormattableString.Invariant($"{name} must be from {least} to {most}, but was {value}."));
    }
}
