namespace OpenMed.Cli.Output;

/// <summary>One line on standard error that names the project at work; nothing when nobody reads it.</summary>
/// <param name="writer">Standard error; null means silence.</param>
internal sealed class AuditProgress(TextWriter? writer) : IProgress<string>
{
    private const string EraseLine = "\r\u001b[K";

    private readonly Lock _lock = new();
    private bool _isShown;

    /// <summary>Shows a project.</summary>
    /// <param name="value">The path of its file.</param>
    public void Report(string value)
    {
        if (writer is null) return;

        lock (_lock)
        {
            _isShown = true;
            writer.Write($"{EraseLine}{VisibleText.OfChars(Path.GetFileName(value))}");
            writer.Flush();
        }
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            if (!_isShown) return;

            _isShown = false;
            writer!.Write(EraseLine);
            writer.Flush();
        }
    }
}
