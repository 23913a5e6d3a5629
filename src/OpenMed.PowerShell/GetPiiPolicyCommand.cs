using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary><c>Get-PiiPolicy</c>: the policy that counts here, and where each of its values came from; or the profiles.</summary>
[Cmdlet(VerbsCommon.Get, "PiiPolicy")]
[OutputType(typeof(PiiPolicyInfo), typeof(PiiProfileInfo))]
public sealed class GetPiiPolicyCommand : PiiPolicyCommand
{
    /// <summary><b>-ListAvailable:</b> lists the profiles and what each is for instead.</summary>
    [Parameter]
    public SwitchParameter ListAvailable { get; set; }

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        if (!ListAvailable)
        {
            WriteObject(PiiPolicyInfo.Of(ReadPolicy()));
            return;
        }

        if (Profile is not null || Policy is not null)
        {
            throw new CommandProblem("PiiListAvailableAlone", ErrorCategory.InvalidArgument,
                "-ListAvailable lists all profiles, so that it goes neither with -Profile nor with -Policy. Leave one of them out.");
        }

        WriteObject(Enum.GetValues<PiiProfile>().Select(PiiProfileInfo.Of), enumerateCollection: true);
    }
}
