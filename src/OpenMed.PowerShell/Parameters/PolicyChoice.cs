using System.Management.Automation;
using OpenMed.Policy;

namespace OpenMed.Commands.Parameters;

/// <summary>Which policy counts for a call. One caller at a time.</summary>
/// <param name="command">The cmdlet; told what a user should know.</param>
/// <param name="profileName">What <c>-Profile</c> says; null without it.</param>
/// <param name="policyPath">What <c>-Policy</c> says; null without it.</param>
internal sealed class PolicyChoice(PSCmdlet command, string? profileName, string? policyPath)
{
    /// <summary>The profile that <c>-Profile</c> names; null without it.</summary>
    /// <exception cref="CommandProblem">There is none of that name, or a file is named too.</exception>
    public PiiProfile? Profile { get; } = Named(profileName, policyPath);

    /// <summary>The policy file that counts: the named one, else the one in OPENMED_POLICY, else openmed.json in the current folder or above it. Null when a
    /// profile counts.</summary>
    /// <exception cref="PiiPolicyException">The environment names a file that is not there.</exception>
    public string? File { get; } =
        policyPath is not null ? command.FileSystemPath(policyPath) : profileName is null ? PiiPolicy.FindFile(command.CurrentFolder()) : null;

    /// <summary>Reads the policy.</summary>
    /// <exception cref="PiiPolicyException">The file is missing or wrong.</exception>
    public PiiPolicy Read() => Profile is { } profile ? PiiPolicy.Of(profile) : File is null ? PiiPolicy.Default : PiiPolicy.Load(File);

    /// <summary>Tells of entries that are over, and of a file that is passed over.</summary>
    /// <param name="policy">The policy that was read.</param>
    public void Warn(PiiPolicy policy)
    {
        if (Profile is not null && PiiPolicy.FindFile(command.CurrentFolder()) is { } passedOver)
            command.WriteWarning($"The policy file '{passedOver}' does not count here, because -Profile is given. Leave -Profile out to use it.");

        foreach (PiiExpiredEntry entry in policy.ExpiredEntries) command.WriteWarning(MessageOf(entry));
    }

    /// <summary>What is said of an entry that is over.</summary>
    /// <param name="entry">The entry.</param>
    public static string MessageOf(PiiExpiredEntry entry) => FormattableString.Invariant(
        $"{entry.Source}: {entry.List}[{entry.Index}] does not count any more; its last day was {entry.Expires:yyyy-MM-dd}. Renew it, or take it out.");

    private static PiiProfile? Named(string? name, string? path)
    {
        if (name is null) return null;
        if (path is not null)
        {
            throw new CommandProblem("PiiProfileAndPolicy", ErrorCategory.InvalidArgument,
                $"-Profile does not go with -Policy, because a file names its own profile. Write \"profile\": \"{name}\" into the file, or leave one of them out.");
        }

        return PiiProfiles.TryGet(name.ToLowerInvariant(), out PiiProfile profile)
            ? profile
            : throw new CommandProblem("PiiProfileUnknown", ErrorCategory.InvalidArgument,
                $"'{name}' is not a profile. {(NearestName.Of(name, PiiProfiles.Names) is { } near ? $"Did you mean {near}? " : "")}The profiles are {string.Join(", ", PiiProfiles.Names)}.");
    }
}
