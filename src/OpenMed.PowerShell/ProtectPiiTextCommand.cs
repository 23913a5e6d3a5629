using System.Management.Automation;
using System.Security;
using OpenMed.Commands.Pipeline;

namespace OpenMed.Commands;

/// <summary><c>Protect-PiiText</c>: masks personal text in texts, objects and files.</summary>
[Cmdlet(VerbsSecurity.Protect, "PiiText", DefaultParameterSetName = TextSet, SupportsShouldProcess = true)]
[OutputType(typeof(string), typeof(PSObject), typeof(PiiProtectedItem))]
public sealed class ProtectPiiTextCommand : PiiDetectionCommand
{
    private PiiMasker? _masker;

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

    private PiiMasker Masker => _masker ??= MakeMasker();

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
