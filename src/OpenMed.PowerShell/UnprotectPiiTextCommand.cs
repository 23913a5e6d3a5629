using System.Management.Automation;
using System.Security;
using OpenMed.Commands.Files;
using OpenMed.Commands.Pipeline;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Rewriting;

namespace OpenMed.Commands;

/// <summary><c>Unprotect-PiiText</c>: brings values back that <c>Protect-PiiText -Mask Encrypt</c> encrypted.</summary>
[Cmdlet(VerbsSecurity.Unprotect, "PiiText", DefaultParameterSetName = TextSet, SupportsShouldProcess = true)]
[OutputType(typeof(string), typeof(PSObject))]
public sealed class UnprotectPiiTextCommand : PiiInputCommand
{
    private PiiUnmasker? _unmasker;
    private ResultDestination? _destination;
    private ResultFiles? _results;
    private UnmaskRewriter? _rewriter;

    /// <summary><b>-Key:</b> the passphrase with which the values were encrypted.</summary>
    [Parameter]
    public SecureString? Key { get; set; }

    /// <summary><b>-KeyPath:</b> the key file with which the values were encrypted. The default is the key that the policy names, else OPENMED_KEY.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? KeyPath { get; set; }

    /// <summary><b>-OutputPath:</b> where the results of files go: a file for one, a folder for many, in which they keep their names. The default is the
    /// pipeline, line by line.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? OutputPath { get; set; }

    /// <summary><b>-InPlace:</b> replaces each file with its result, in one step.</summary>
    [Parameter]
    public SwitchParameter InPlace { get; set; }

    /// <summary><b>-Backup:</b> keeps the old content of a replaced file as NAME.bak.</summary>
    [Parameter]
    public SwitchParameter Backup { get; set; }

    /// <summary><b>-Force:</b> replaces files that are marked as read-only too.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    private protected override string? ExcludedFolder => OutputPath is null ? null : this.FileSystemPath(OutputPath);

    /// <inheritdoc/>
    private protected override string? ExcludedSuffix => Backup ? ResultFiles.BackupSuffix : null;

    /// <inheritdoc/>
    protected override void OnBegin()
    {
        base.OnBegin();
        KeyChoice choice = new(this, Key, KeyPath);
        PiiKeySource? ofPolicy = Key is null && KeyPath is null ? PiiPolicy.Resolve(folder: this.CurrentFolder()).Key : null;
        PiiKey key = choice.Read(ofPolicy) ?? throw new CommandProblem(
            "PiiKeyMissing", ErrorCategory.InvalidArgument, "There is no key. Give -KeyPath FILE or -Key, or set OPENMED_KEY.");
        _unmasker = new PiiUnmasker(key);
        _destination = ResultDestination.Of(this, "Bring encrypted values back", OutputPath, InPlace, Backup, Force);
    }

    /// <inheritdoc/>
    private protected override IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts) =>
        [.. texts.Select(text => PiiUnmasker.FindTokens(text.Text))];

    /// <inheritdoc/>
    private protected override bool WaitsForAllFiles => OutputPath is not null;

    /// <inheritdoc/>
    private protected override void CheckItem()
    {
        _destination!.RefuseItems();
        base.CheckItem();
    }

    /// <inheritdoc/>
    private protected override void Take(PipelineItem item, IReadOnlyList<IReadOnlyList<PiiEntity>> entities)
    {
        int failedCount = 0;
        for (int textIndex = 0; textIndex < item.Texts.Count; textIndex++)
        {
            if (entities[textIndex].Count == 0) continue;

            UnmaskedText restored = _unmasker!.Unmask(item.Texts[textIndex].Text.Text);
            failedCount += restored.FailedCount;
            if (restored.RestoredCount > 0) item.Texts[textIndex].Replace(restored.Text);
        }

        if (failedCount > 0) Report(ItemProblems.NotRestored(item.Index, failedCount), item.Index);
        WriteObject(item.Value);
    }

    /// <inheritdoc/>
    private protected override void Announce(IReadOnlyList<InputFile> files) => _destination!.AddInputs(files);

    /// <inheritdoc/>
    private protected override void TakeFile(InputFile file, Func<DocumentReader> open)
    {
        _rewriter ??= new UnmaskRewriter(_unmasker!);
        _results ??= new ResultFiles(this, new DocumentRewriter(new TokenDetector(null), _rewriter, Documents) { Warn = WriteWarning, Report = ShowProgress }, _destination!, FieldCheck);
        long failedBefore = _rewriter.FailedCount;
        _results.Take(file, open, StopToken);
        if (_rewriter.FailedCount > failedBefore) Report(FileProblems.NotRestored(file.Path, _rewriter.FailedCount - failedBefore), file.Path);
    }
}
