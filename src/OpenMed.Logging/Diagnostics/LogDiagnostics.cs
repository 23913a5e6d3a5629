using System.Globalization;

namespace OpenMed.Logging.Diagnostics;

/// <summary>Tells of faults and of what was withheld in lines without text of events. Safe for use by many threads; never throws.</summary>
/// <param name="write">Takes a line; null when nobody is told.</param>
/// <param name="time">The clock; null means the system's.</param>
internal sealed class LogDiagnostics(Action<string>? write, TimeProvider? time = null)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    [ThreadStatic]
    private static bool _isWriting;

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly Dictionary<string, DiagnosticCount> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts something, and tells of it unless the same was told a moment ago.</summary>
    /// <param name="what">What it is, for example <c>fault</c>.</param>
    /// <param name="kind">Of which kind, for example a type of exception.</param>
    public void Report(string what, string kind)
    {
        if (write is null || _isWriting) return;

        _isWriting = true;
        try
        {
            if (Count($"{what} {kind}") is { } line) write(line);
        }
        catch (Exception)
        {
            // It is the application's code, and nobody is left to be told.
        }
        finally
        {
            _isWriting = false;
        }
    }

    private string? Count(string key)
    {
        lock (_counts)
        {
            DateTimeOffset now = _time.GetUtcNow();
            DiagnosticCount count = _counts.GetValueOrDefault(key, new DiagnosticCount(DateTimeOffset.MinValue, 0, 0));
            bool isTold = now - count.Told >= Pause;
            _counts[key] = isTold ? new DiagnosticCount(now, 0, count.Total + 1) : count with { Untold = count.Untold + 1, Total = count.Total + 1 };
            return isTold
                ? string.Create(CultureInfo.InvariantCulture, $"{now:yyyy-MM-dd'T'HH:mm:ss'Z'} OpenMed.Logging: {key}, {count.Untold + 1} more, {count.Total + 1} in all")
                : null;
        }
    }
}
