using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary><c>Test-PiiModel</c>: verifies the variants of a model on this machine: files, labels, tokenizer, results beside a reference, and speed.</summary>
[Cmdlet(VerbsDiagnostic.Test, "PiiModel")]
[OutputType(typeof(PiiModelTestResult), typeof(bool))]
public sealed class TestPiiModelCommand : PiiPolicyCommand
{
    private LabelledData? _data;

    /// <summary><b>-ModelPath:</b> the model folder, or the name of an installed model. The default is OPENMED_MODEL_PATH, else the model of the module.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Folder")]
    [ArgumentCompleter(typeof(Completion.ModelCompleter))]
    [ValidateNotNullOrEmpty]
    public string? ModelPath { get; set; }

    /// <summary><b>-Variant:</b> the variants that are verified. The default is all in the folder.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completion.VariantCompleter))]
    [ValidateNotNullOrEmpty]
    public string[]? Variant { get; set; }

    /// <summary><b>-Quiet:</b> writes True when all these variants passed, else False.</summary>
    [Parameter]
    public SwitchParameter Quiet { get; set; }

    /// <summary><b>-LabelledData:</b> a file of marked texts, an object {"id", "text", "spans": [{"start", "end", "type"}]} a line: how much of what is marked is
    /// found, how much of what is found is right, and how much leaks. -Profile or -Policy says what is looked for.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? LabelledData { get; set; }

    /// <summary><b>-LabelMap:</b> a file that says which labels are right for the types of the marked texts. The default is that the types are labels.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? LabelMap { get; set; }

    /// <inheritdoc/>
    protected override void OnBegin()
    {
        if (LabelledData is not null)
        {
            _data = new LabelledData(
                this, this.FileSystemPath(LabelledData), LabelMap is null ? null : this.FileSystemPath(LabelMap), ReadPolicy());
        }
        else if ((LabelMap ?? Profile ?? Policy) is not null)
        {
            throw new CommandProblem("PiiLabelledDataMissing", ErrorCategory.InvalidArgument,
                "-LabelMap, -Profile and -Policy say how marked texts are measured, and there are none. Give -LabelledData too, or leave them out.");
        }
    }

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        string? folder = ModelPath;
        try
        {
            if (ModelPath is not null) folder = ModelPaths.Resolve(this, ModelPath);
            Test(folder ?? ModelPaths.OfDefault());
        }
        catch (PiiModelException exception)
        {
            Report(ModelProblems.Unusable(exception), folder);
        }
        catch (CommandProblem problem)
        {
            Report(problem, folder);
        }
    }

    private void Test(string folder)
    {
        string name = Path.GetFileName(folder);
        string activity = $"Verifying the model '{name}'";
        WriteProgress(new ProgressRecord(0, activity, "Files, labels, tokenizer, results and speed"));

        // Of several variants each is seen beside the others, since what is recommended depends on them.
        PiiModelVerification verification = PiiModelVerification.Of(folder, Variant is [string one] ? one : null, StopToken);
        PiiModelReport[] wanted = [.. verification.Reports.Where(IsWanted)];
        foreach (string absent in (Variant ?? []).Where(variant => !wanted.Any(report => IsNamed(report, variant))))
            Report(NoSuchVariant(absent, verification), folder);

        bool passed = wanted.Length > 0 && wanted.All(report => report.Passed);
        foreach (PiiModelReport report in wanted) Write(name, verification, report);
        WriteProgress(new ProgressRecord(0, activity, "Done") { RecordType = ProgressRecordType.Completed });
        if (Quiet) WriteObject(passed);
    }

    private static CommandProblem NoSuchVariant(string variant, PiiModelVerification verification) => new(
        "PiiModelVariantNotFound", ErrorCategory.ObjectNotFound,
        $"The model '{verification.Folder}' has no variant '{variant}'. It has these: {string.Join(", ", verification.Reports.Select(report => report.Variant.Name))}.");

    private static bool IsNamed(PiiModelReport report, string variant) =>
        string.Equals(report.Variant.Name, variant, StringComparison.OrdinalIgnoreCase);

    private bool IsWanted(PiiModelReport report) => Variant is null || Variant.Any(variant => IsNamed(report, variant));

    private void Write(string name, PiiModelVerification verification, PiiModelReport report)
    {
        if (!report.Passed) WriteWarning($"The variant '{report.Variant.Name}' of the model '{verification.Folder}' {report.Verdict}");
        if (Quiet) return;

        // A variant that failed is not run again.
        IReadOnlyList<PiiAccuracyInfo> accuracy = _data is null || report.Outcome == PiiModelOutcome.Failed
            ? []
            : _data.Measure(PiiModel.Open(verification.Folder, report.Variant.Name), StopToken);
        WriteObject(new PiiModelTestResult(
            name,
            verification.Folder,
            report.Variant.Name,
            report.Variant.FileName,
            report.Outcome,
            report.Checks,
            report.Latencies,
            accuracy,
            report.Verdict,
            report.Variant == verification.Recommended,
            verification.Recommendation));
    }
}
