using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary>What the cmdlets share that show a policy or what it says.</summary>
public abstract class PiiPolicyCommand : PiiCommand
{
    private PiiPolicy? _read;

    /// <summary><b>-Profile:</b> a ready-made policy instead of a file.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completion.ProfileCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Profile { get; set; }

    /// <summary><b>-Policy:</b> the policy file; else the one in OPENMED_POLICY, else openmed.json in the current folder or above it.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Policy { get; set; }

    /// <summary>The policy that counts; read once.</summary>
    /// <exception cref="PiiPolicyException">The file is missing or wrong.</exception>
    private protected PiiPolicy ReadPolicy()
    {
        if (_read is not null) return _read;

        PolicyChoice choice = new(this, Profile, Policy);
        _read = choice.Read();
        choice.Warn(_read);
        return _read;
    }
}
