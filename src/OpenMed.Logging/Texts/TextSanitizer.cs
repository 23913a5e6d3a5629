using System.Text;
using OpenMed.Logging.Metrics;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Texts;

/// <summary>Masks texts; whatever fails gives a constant. Safe for use by many threads; never throws.</summary>
internal sealed class TextSanitizer
{
    private readonly VerdictFinder _verdicts;
    private readonly PiiMasker _masker;
    private readonly int _maxLength;
    private volatile bool _isDisposed;

    /// <summary>Makes one.</summary>
    /// <param name="verdicts">Finds.</param>
    /// <param name="masker">Masks.</param>
    /// <param name="maxLength">How long a text may be, in UTF-16 code units.</param>
    /// <param name="metrics">Counts.</param>
    public TextSanitizer(VerdictFinder verdicts, PiiMasker masker, int maxLength, LogMetrics metrics)
    {
        _verdicts = verdicts;
        _masker = masker;
        _maxLength = maxLength;
        Metrics = metrics;
    }

    /// <summary>Counts.</summary>
    public LogMetrics Metrics { get; }

    /// <summary>How long a text may be, in UTF-16 code units.</summary>
    public int MaxLength => _maxLength;

    /// <summary>Whether it masks; else it withholds.</summary>
    public bool IsUsable => !_isDisposed;

    /// <summary>Masks a text.</summary>
    /// <param name="name">The name of its property; empty when it has none.</param>
    /// <param name="text">The text.</param>
    /// <param name="asksModel">Whether the model has a say.</param>
    /// <param name="budget">How long to wait for the model.</param>
    /// <returns>The text itself when nothing is to be masked; never null.</returns>
    public string Sanitize(string name, string text, bool asksModel, ref EventBudget budget)
    {
        // Ours, from an earlier step.
        if (ReferenceEquals(text, LogSanitizer.WithheldText) || ReferenceEquals(text, LogSanitizer.UnscannedText)) return text;

        try
        {
            Verdict verdict = Judge(name, text, asksModel, ref budget);
            if (!verdict.IsKnown) return Withhold(verdict);

            return Mask(text, verdict.Entities, verdict.Quoted);
        }
        catch (Exception exception)
        {
            return Fail(exception);
        }
    }

    /// <summary>Judges a text.</summary>
    /// <param name="name">The name of its property; empty when it has none.</param>
    /// <param name="text">The text.</param>
    /// <param name="asksModel">Whether the model has a say.</param>
    /// <param name="budget">How long to wait for the model.</param>
    /// <returns>The verdict, also one of those that are not known.</returns>
    /// <exception cref="ObjectDisposedException">The sanitizer is disposed.</exception>
    public Verdict Judge(string name, string text, bool asksModel, ref EventBudget budget)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(LogSanitizer));
        if (text.Length == 0) return Verdict.Clean;
        return text.Length > _maxLength ? Verdict.TooLong : _verdicts.Find(name, text, asksModel, ref budget);
    }

    /// <summary>Masks entities and counts them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="quoted">The starts of those whose masks need quotes, in order; null when there are none.</param>
    /// <returns>The text itself when nothing changes.</returns>
    public string Mask(string text, IReadOnlyList<PiiEntity> entities, IReadOnlyList<int>? quoted = null)
    {
        if (entities.Count == 0) return text;

        MaskedText result = _masker.Mask(text, entities);
        string masked = quoted is { Count: > 0 } ? Quote(text, result, quoted) : result.Text;
        Metrics.CountMasked(entities);
        return string.Equals(masked, text, StringComparison.Ordinal) ? text : masked;
    }

    // A mask that left the number as it was gets no quotes.
    private static string Quote(string text, MaskedText masked, IReadOnlyList<int> quoted)
    {
        var result = new StringBuilder(masked.Text.Length + (2 * quoted.Count));
        int copied = 0;
        int quotedIndex = 0;
        foreach (MaskedEntity place in masked.Entities)
        {
            while (quotedIndex < quoted.Count && quoted[quotedIndex] < place.Entity.Start) quotedIndex++;
            if (quotedIndex == quoted.Count) break;
            if (quoted[quotedIndex] != place.Entity.Start) continue;
            if (masked.Text.AsSpan(place.Start, place.Length).SequenceEqual(text.AsSpan(place.Entity.Start, place.Entity.Length))) continue;

            result.Append(masked.Text, copied, place.Start - copied).Append('"').Append(masked.Text, place.Start, place.Length).Append('"');
            copied = place.End;
        }

        result.Append(masked.Text, copied, masked.Text.Length - copied);
        return result.ToString();
    }

    /// <summary>The constant for a text whose verdict is not known; counts it.</summary>
    /// <param name="verdict">The verdict.</param>
    public string Withhold(Verdict verdict)
    {
        if (verdict == Verdict.Failed)
        {
            Metrics.CountWithheld(WithheldReason.Fault);
            return LogSanitizer.WithheldText;
        }

        Metrics.CountWithheld(verdict == Verdict.TooLong ? WithheldReason.Length : WithheldReason.Budget);
        return LogSanitizer.UnscannedText;
    }

    /// <summary>The constant for what failed; counts it.</summary>
    /// <param name="exception">The fault.</param>
    public string Fail(Exception exception)
    {
        Metrics.CountFault(exception);
        Metrics.CountWithheld(WithheldReason.Fault);

        // It is meant for the application's next wait.
        if (exception is ThreadInterruptedException) Thread.CurrentThread.Interrupt();
        return LogSanitizer.WithheldText;
    }

    /// <summary>From now on all texts are withheld.</summary>
    public void Stop() => _isDisposed = true;
}
