using System.Diagnostics;
using System.Management.Automation;
using OpenMed.Installation;

namespace OpenMed.Commands;

/// <summary>Shows how far an install is. The installation reports on the thread that called it, which is the pipeline's.</summary>
/// <param name="command">The cmdlet.</param>
/// <param name="activity">What is done.</param>
internal sealed class InstallProgress(PSCmdlet command, string activity) : IProgress<ModelDownloadProgress>
{
    // Terminals are slow, and reports come many a second.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _sinceStart = Stopwatch.StartNew();
    private TimeSpan _shownAt = -Interval;
    private (int FileIndex, long BytesDone) _first;

    /// <inheritdoc/>
    public void Report(ModelDownloadProgress value)
    {
        bool isNewFile = value.FileIndex != _first.FileIndex;
        if (isNewFile)
        {
            _first = (value.FileIndex, value.BytesDone);
            _sinceStart.Restart();
            _shownAt = -Interval;
        }

        if (_sinceStart.Elapsed - _shownAt < Interval) return;

        _shownAt = _sinceStart.Elapsed;
        command.WriteProgress(Record(value));
    }

    /// <summary>Takes it off the screen.</summary>
    public void Complete() => command.WriteProgress(new ProgressRecord(0, activity, "Done") { RecordType = ProgressRecordType.Completed });

    private ProgressRecord Record(ModelDownloadProgress value)
    {
        double rate = _sinceStart.Elapsed.TotalSeconds > 0.5 ? (value.BytesDone - _first.BytesDone) / _sinceStart.Elapsed.TotalSeconds : 0;
        string status = FormattableString.Invariant($"{value.File} ({value.FileIndex} of {value.FileCount}): {ByteSize.Text(value.BytesDone)}")
            + (value.BytesTotal is { } total ? $" of {ByteSize.Text(total)}" : "")
            + (rate > 0 ? $", {ByteSize.Text((long)rate)}/s" : "");
        ProgressRecord record = new(0, activity, status);
        if (value.BytesTotal is > 0 and { } all)
        {
            record.PercentComplete = (int)Math.Clamp(value.BytesDone * 100 / all, 0, 100);
            if (rate > 0) record.SecondsRemaining = (int)Math.Min((all - value.BytesDone) / rate, int.MaxValue);
        }

        return record;
    }
}
