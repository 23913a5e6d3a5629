namespace OpenMed.Benchmarks;

/// <summary>What the command line asks of the runner.</summary>
/// <param name="TextPath">The file to measure with; null for the standard text.</param>
/// <param name="Only">The name of the one measurement to run; null for all.</param>
/// <param name="IsAccurateSize">Whether the model of the accurate size is measured, and nothing else.</param>
internal sealed record RunnerOptions(string? TextPath, string? Only, bool IsAccurateSize)
{
    private const string Usage = "Use --text FILE, --only NAME, --accurate-size, --quantization [FOLDER], or --bdn and BenchmarkDotNet's own.";

    /// <summary>Reads the command line.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="ArgumentException">An argument is not known, or the file is not there.</exception>
    public static RunnerOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new RunnerOptions(null, null, false);
        for (int argumentIndex = 0; argumentIndex < arguments.Count; argumentIndex++)
        {
            string name = arguments[argumentIndex];
            string? value = argumentIndex + 1 < arguments.Count ? arguments[argumentIndex + 1] : null;
            options = (name, value) switch
            {
                ("--text", not null) => options with { TextPath = value },
                ("--only", not null) => options with { Only = value },
                ("--accurate-size", _) => options with { IsAccurateSize = true },
                _ => throw new ArgumentException($"The argument '{name}' is not known or lacks its value. {Usage}"),
            };
            if (name != "--accurate-size") argumentIndex++;
        }

        if (options.TextPath is { } path && !File.Exists(path)) throw new ArgumentException($"There is no file '{path}'. {Usage}");

        return options;
    }
}
