using OpenMed.Documents;

namespace OpenMed.Cli.Output;

/// <summary>One line on standard error that says how far the work is; nothing when nobody reads it.</summary>
/// <param name="writer">Standard error; null means silence.</param>
/// <param name="time">The clock.</param>
internal sealed class Progress(TextWriter? writer, TimeProvider time)
{
    private const double BytesPerMegabyte = 1_000_000;
    private const string EraseLine = "\r\u001b[K";
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private long _startTimestamp;
    private string _name = "";
    private TimeSpan _nextReport = Interval;
    private bool _isShown;

    /// <summary>The progress of a command that writes its inputs again: none where a line between lines of data would be in the way.</summary>
    /// <param name="terminal">The streams.</param>
    /// <param name="destination">Where the results go.</param>
    public static Progress Of(Terminal terminal, Destination destination)
    {
        bool isShown = terminal.IsErrorTerminal && (!terminal.IsOutputTerminal || destination.IsFile);
        return new Progress(isShown ? terminal.Error : null, TimeProvider.System);
    }

    /// <summary>Shows the state, unless it was shown a moment ago.</summary>
    /// <param name="state">The input at work, and how far it is.</param>
    public void Report(DocumentProgress state) => Report(state.Name, state.ByteCount, state.ValueCount);

    /// <summary>Shows the state, unless it was shown a moment ago.</summary>
    /// <param name="name">The input at work.</param>
    /// <param name="byteCount">How many bytes of it were read.</param>
    /// <param name="entityCount">How many entities were found in it.</param>
    public void Report(string name, long byteCount, long entityCount)
    {
        if (_name != name)
            Start(name);

        TimeSpan elapsed = time.GetElapsedTime(_startTimestamp);
        if (writer is null || elapsed < _nextReport)
            return;

        _nextReport = elapsed + Interval;
        _isShown = true;
        double megabytes = byteCount / BytesPerMegabyte;
        double rate = megabytes / elapsed.TotalSeconds;
        writer.Write(FormattableString.Invariant(
            $"{EraseLine}{VisibleText.OfChars(Path.GetFileName(name))}  {megabytes:0.0} MB  {rate:0.00} MB/s  {entityCount} found"));
        writer.Flush();
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (!_isShown)
            return;

        _isShown = false;
        writer?.Write(EraseLine);
        writer?.Flush();
    }

    private void Start(string name)
    {
        _name = name;
        _startTimestamp = time.GetTimestamp();
        _nextReport = Interval;
    }
}
