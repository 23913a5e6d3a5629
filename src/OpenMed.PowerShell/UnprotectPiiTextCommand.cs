using System.Management.Automation;
using System.Security;
using OpenMed.Commands.Pipeline;

namespace OpenMed.Commands;

/// <summary><c>Unprotect-PiiText</c>: brings values back that <c>Protect-PiiText -Mask Encrypt</c> encrypted.</summary>
[Cmdlet(VerbsSecurity.Unprotect, "PiiText", DefaultParameterSetName = TextSet, SupportsShouldProcess = true)]
[OutputType(typeof(string), typeof(PSObject))]
public sealed class UnprotectPiiTextCommand : PiiInputCommand
{
    private PiiUnmasker? _unmasker;

    /// <summary><b>-Key:</b> the passphrase with which the values were encrypted.</summary>
    [Parameter]
    public SecureString? Key { get; set; }

    /// <summary><b>-KeyPath:</b> the key file with which the values were encrypted. The default is the key that the policy names, else OPENMED_KEY.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? KeyPath { get; set; }

    /// <inheritdoc/>
    protected override void OnBegin()
    {
        base.OnBegin();
        KeyChoice choice = new(this, Key, KeyPath);
        PiiKeySource? ofPolicy = Key is null && KeyPath is null ? PiiPolicy.Resolve(folder: this.CurrentFolder()).Key : null;
        PiiKey key = choice.Read(ofPolicy) ?? throw new CommandProblem(
            "PiiKeyMissing", ErrorCategory.InvalidArgument, "There is no key. Give -KeyPath FILE or -Key, or set OPENMED_KEY.");
        _unmasker = new PiiUnmasker(key);
    }

    /// <inheritdoc/>
    private protected override IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts) =>
        [.. texts.Select(text => PiiUnmasker.FindTokens(text.Text))];

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
}
