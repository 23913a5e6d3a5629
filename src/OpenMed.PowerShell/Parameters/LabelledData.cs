using System.Management.Automation;

namespace OpenMed.Commands.Parameters;

/// <summary>Marked texts on which models are measured. One caller at a time.</summary>
/// <param name="command">The cmdlet; told what a user should know, and how far the work is.</param>
/// <param name="path">The full path of the file, as <c>openmed evaluate</c> takes it.</param>
/// <param name="mapPath">The full path of the file that says which labels are right for the marked types; null means the types are labels.</param>
/// <param name="policy">What is found.</param>
internal sealed class LabelledData(PSCmdlet command, string path, string? mapPath, PiiPolicy policy)
{
    // A batch is what goes between two looks at the progress.
    private const int BatchTexts = 200;

    private readonly (IReadOnlyList<PiiEvaluationText> Texts, PiiEvaluationMap Map) _read = Read(path, mapPath);

    /// <summary>Measures a variant.</summary>
    /// <param name="model">The variant.</param>
    /// <param name="stopToken">Stops the work.</param>
    /// <returns>All labels together, then each.</returns>
    /// <exception cref="PiiModelException">It cannot be run.</exception>
    public IReadOnlyList<PiiAccuracyInfo> Measure(PiiModel model, CancellationToken stopToken)
    {
        using PiiDetector detector = new(new PiiDetectorOptions { Policy = policy, Model = policy.UsesModel ? model : null });
        List<IReadOnlyList<PiiEntity>> found = [];
        foreach (PiiEvaluationText[] batch in _read.Texts.Chunk(BatchTexts))
        {
            command.WriteProgress(new ProgressRecord(
                0, $"Measuring the variant '{model.Variant.Name}'", FormattableString.Invariant($"{found.Count} of {_read.Texts.Count} texts"))
            { PercentComplete = found.Count * 100 / _read.Texts.Count });
            found.AddRange(detector.Find([.. batch.Select(text => new PiiText(text.Text))], stopToken));
        }

        WarnOfUnknown(found);
        return PiiAccuracyInfo.Of(PiiEvaluation.Of(_read.Texts, found, _read.Map));
    }

    private static (IReadOnlyList<PiiEvaluationText> Texts, PiiEvaluationMap Map) Read(string path, string? mapPath)
    {
        try
        {
            return (PiiEvaluationText.Read(path), mapPath is null ? PiiEvaluationMap.Labels : PiiEvaluationMap.Read(mapPath));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new CommandProblem("PiiLabelledDataUnusable", ErrorCategory.InvalidData, exception.Message) { Target = path };
        }
    }

    // A type that nothing can be right for makes every measure worse, and is most often one that the map forgot.
    private void WarnOfUnknown(List<IReadOnlyList<PiiEntity>> found)
    {
        HashSet<string> labels = [.. LabelNames.Of(policy), .. found.SelectMany(each => each).Select(entity => entity.Label)];
        string[] unknown =
        [
            .. _read.Texts.SelectMany(text => text.Spans).Select(span => span.Type).Distinct()
                .Where(type => !labels.Contains(type) && !_read.Map.Contains(type)).Order(StringComparer.Ordinal),
        ];
        if (unknown.Length == 0) return;

        command.WriteWarning(FormattableString.Invariant(
            $"No label is called like the marked type '{unknown[0]}' ({unknown.Length} such types), so all of it counts as missed. Name the labels that are right for it with -LabelMap."));
    }
}
