using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary><c>Get-PiiLabel</c>: the entity types, and how a policy treats them.</summary>
[Cmdlet(VerbsCommon.Get, "PiiLabel")]
[OutputType(typeof(PiiLabelInfo))]
public sealed class GetPiiLabelCommand : PSCmdlet
{
    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (PiiLabel label in PiiLabels.All)
        {
            PiiLabelPolicy policy = PiiPolicy.Default.For(label.Name);
            WriteObject(new PiiLabelInfo(label.Name, label.Category, label.Description, policy.Find, policy.Threshold, policy.Mask));
        }
    }
}
