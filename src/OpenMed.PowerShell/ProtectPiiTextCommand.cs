using System.Management.Automation;
using System.Security;
using OpenMed.Commands.Files;
using OpenMed.Commands.Pipeline;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Rewriting;

namespace OpenMed.Commands;

/// <summary><c>Protect-PiiText</c>: masks personal text in texts, objects and files.</summary>
[Cmdlet(VerbsSecurity.Protect, "PiiText", DefaultParameterSetName = TextSet, SupportsShouldProcess = true)]
[OutputType(typeof(string), typeof(PSObject), typeof(PiiProtectedItem))]
public sealed class ProtectPiiTextCommand : PiiDetectionCommand
{
    private PiiMasker? _masker;
    private ResultDestination? _destination;
    private ResultFiles? _results;

    /// <summary><b>-Mask:</b> what takes the place of personal text, whatever the policy says.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completion.MaskCompleter))]
    public PiiMask? Mask { get; set; }

    /// <summary><b>-Key:</b> a passphrase, as the key of the masks Hash, Surrogate, Shift and Encrypt. A key file is safer.</summary>
    [Parameter]
    public SecureString? Key { get; set; }

    /// <summary><b>-KeyPath:</b> the key file of those masks; New-PiiKey makes one. The default is the key that the policy names, else OPENMED_KEY.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? KeyPath { get; set; }

    /// <summary><b>-PassThru:</b> writes for each item an object with the masked text or object and the entities, instead of that alone.</summary>
    [Parameter(ParameterSetName = TextSet)]
    [Parameter(ParameterSetName = ObjectSet)]
    public SwitchParameter PassThru { get; set; }

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

    private PiiMasker Masker => _masker ??= MakeMasker();

    /// <inheritdoc/>
    /// <remarks>The value is withheld in the output, so that nothing is passed on that was not searched.</remarks>
    private protected override void TakeWithheld(long index) => WriteWarning(ItemProblems.TooDeep(index).Message);

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
        List<PiiProtectedEntity> places = [];
        for (int textIndex = 0; textIndex < item.Texts.Count; textIndex++)
        {
            (PiiText text, Action<string> replace) = item.Texts[textIndex];
            MaskedText masked = Masker.Mask(text.Text, entities[textIndex]);
            if (!string.Equals(masked.Text, text.Text, StringComparison.Ordinal)) replace(masked.Text);
            if (!PassThru) continue;

            string? property = item.IsObject ? text.FieldName : null;
            places.AddRange(masked.Entities.Select(place => new PiiProtectedEntity(
                place.Entity.Label, property, place.Entity.Start, place.Entity.Length, place.Start, place.Length, place.Entity.Score, place.Entity.Source)));
        }

        WriteObject(PassThru ? new PiiProtectedItem(item.Index, item.Value, places) : item.Value);
    }

    /// <inheritdoc/>
    private protected override void Announce(IReadOnlyList<InputFile> files) => _destination!.AddInputs(files);

    /// <inheritdoc/>
    private protected override void TakeFile(InputFile file, Func<DocumentReader> open)
    {
        if (PassThru)
        {
            throw new CommandProblem("PiiPassThruOfFiles", ErrorCategory.InvalidArgument,
                "-PassThru is for texts and objects, but a file came. Pipe its lines: Get-Content FILE | Protect-PiiText -PassThru.");
        }

        _results ??= new ResultFiles(this, new DocumentRewriter(new TokenDetector(DocumentDetector), new MaskRewriter(Masker), Documents)
        {
            Warn = WriteWarning,
            Report = ShowProgress,
        }, _destination!, FieldCheck);
        _results.Take(file, open, StopToken);
    }

    /// <inheritdoc/>
    protected override void OnBegin()
    {
        base.OnBegin();
        _destination = ResultDestination.Of(this, "Mask personal text", OutputPath, InPlace, Backup, Force);
    }

    private PiiMasker MakeMasker()
    {
        PiiKey? key = new KeyChoice(this, Key, KeyPath).Read(Detector.Policy.Key);
        try
        {
            return Mask is { } mask ? new PiiMasker(mask, key) : new PiiMasker(Detector.Policy, key);
        }
        catch (ArgumentException exception)
        {
            throw KeyChoice.Missing(exception);
        }
    }
}
