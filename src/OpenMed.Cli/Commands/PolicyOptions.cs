using System.CommandLine;

namespace OpenMed.Cli.Commands;

/// <summary>The options that say which policy counts.</summary>
internal sealed class PolicyOptions
{
    private readonly Option<string?> _policy = CommonOptions.Named(new("--policy")
    {
        HelpName = "file",
        Description = "The policy file; else the one in OPENMED_POLICY, else openmed.json in this folder or above it.",
    });

    private readonly Option<string?> _profile = new("--profile")
    {
        HelpName = string.Join('|', PiiProfiles.Names),
        CustomParser = OptionText.Word,
        Description = "A ready-made policy instead of a file. openmed policy list says what each is for.",
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_policy);
        command.Add(_profile);
    }

    /// <summary>Reads the policy that counts. Tells of entries that are over, and of a file that is passed over.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="terminal">The streams.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="UsageException">Both options are given, or the file has no path.</exception>
    /// <exception cref="PiiPolicyException">The file is missing or wrong.</exception>
    public PiiPolicy Read(ParseResult result, Terminal terminal)
    {
        PiiPolicy policy = Read(result.GetValue(_policy), result.GetValue(_profile), terminal);
        WarnOfExpired(policy, terminal);
        return policy;
    }

    /// <summary>Tells of entries of a policy's lists whose last day is over.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="terminal">The streams.</param>
    public static void WarnOfExpired(PiiPolicy policy, Terminal terminal)
    {
        foreach (PiiExpiredEntry entry in policy.ExpiredEntries)
        {
            terminal.WriteError(FormattableString.Invariant(
                $"{entry.Source}: {entry.List}[{entry.Index}] does not count any more; its last day was {entry.Expires:yyyy-MM-dd}. Renew it, or take it out."));
        }
    }

    private static PiiPolicy Read(string? file, string? name, Terminal terminal)
    {
        if (name is null || !PiiProfiles.TryGet(name, out PiiProfile profile)) return PiiPolicy.Resolve(file);

        if (file is not null)
        {
            throw new UsageException(
                $"--profile does not go with --policy, because a file names its own profile. Write \"profile\": \"{name}\" into the file, or leave one of them out.");
        }

        if (PiiPolicy.FindFile() is { } passedOver)
            terminal.WriteError($"The policy file '{passedOver}' does not count here, because --profile is given. Leave --profile out to use it.");

        return PiiPolicy.Of(profile);
    }
}
