using System.Globalization;
using System.Management.Automation;

namespace OpenMed.Commands.Pipeline;

/// <summary>Tells how far a cmdlet is: counts and rate, no text. One caller at a time, on the thread of the pipeline.</summary>
/// <param name="command">The cmdlet.</param>
/// <param name="activity">What it does.</param>
/// <param name="time">The clock.</param>
internal sealed class PipelineProgress(Cmdlet command, string activity, TimeProvider time)
{
    // Short work shows none, and the screen is not redrawn for each item.
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(700);

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly long _start = time.GetTimestamp();
    private long? _shown;

    /// <summary>How many items or values were worked on.</summary>
    public long ItemCount { get; set; }

    /// <summary>How many entities were found.</summary>
    public long EntityCount { get; set; }

    /// <summary>Shows the counts, when they were not shown just now.</summary>
    /// <param name="operation">The file that is worked on; null for items of the pipeline.</param>
    /// <param name="percent">How much of it is done, from 0 to 100; -1 when that is not known.</param>
    public void Show(string? operation = null, int percent = -1)
    {
        if (time.GetElapsedTime(_start) < Silence || (_shown is { } shown && time.GetElapsedTime(shown) < Interval)) return;

        _shown = time.GetTimestamp();
        command.WriteProgress(new ProgressRecord(0, activity, Summary()) { CurrentOperation = operation, PercentComplete = percent });
    }

    /// <summary>Takes the bar away, and tells the counts to those who asked for more words.</summary>
    public void Complete()
    {
        if (_shown is not null) command.WriteProgress(new ProgressRecord(0, activity, Summary()) { RecordType = ProgressRecordType.Completed });
        command.WriteVerbose(Summary());
    }

    private string Summary()
    {
        double seconds = Math.Max(time.GetElapsedTime(_start).TotalSeconds, 0.001);
        return string.Create(CultureInfo.InvariantCulture, $"{ItemCount:N0} texts, {EntityCount:N0} entities, {ItemCount / seconds:N0} texts/s");
    }
}
