using System.CommandLine;

namespace OpenMed.Cli.Commands;

/// <summary>The options that say where the key comes from.</summary>
internal sealed class KeyOptions
{
    private const string DefaultVariable = "OPENMED_KEY";

    private readonly Option<string?> _file = CommonOptions.Named(new("--key-file")
    {
        HelpName = "file",
        Description = "The key of the masks hash, surrogate, shift and encrypt. 'openmed key new' makes one.",
    });

    private readonly Option<string?> _variable = CommonOptions.Named(new("--key-env")
    {
        HelpName = "name",
        Description = "The environment variable that holds the key. The default is the key that the policy names, else OPENMED_KEY when it is set.",
    });

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_variable);
    }

    /// <summary>Whether an option names the key, so that no policy is asked.</summary>
    /// <param name="result">The parsed command line.</param>
    public bool IsNamed(ParseResult result) => (result.GetValue(_file) ?? result.GetValue(_variable)) is not null;

    /// <summary>Reads the key.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="policyKey">Where the policy says the key lies; null when it does not.</param>
    /// <param name="terminal">Told of a file that others may read.</param>
    /// <returns>The key; null when none was named here or in the policy and the default variable is not set.</returns>
    /// <exception cref="UsageException">Both options are given, or what is named holds no key.</exception>
    public PiiKey? Read(ParseResult result, PiiKeySource? policyKey, Terminal terminal)
    {
        string? file = result.GetValue(_file);
        string? variable = result.GetValue(_variable);
        if (file is not null && variable is not null)
            throw new UsageException("--key-file and --key-env both name the key. Pass one of them.");
        if (file is null && variable is null)
            (file, variable) = (policyKey?.File, policyKey?.Environment);
        if (file is null && variable is null && !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(DefaultVariable)))
            variable = DefaultVariable;

        try
        {
            return file is not null ? ReadFile(file, terminal) : variable is not null ? PiiKey.FromEnvironment(variable) : null;
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private static PiiKey ReadFile(string file, Terminal terminal)
    {
        PiiKey key = PiiKey.FromFile(file);
        if (key.IsReadableByOthers)
            terminal.WriteError($"Others may read the key file '{file}'. Take their rights away, for example with chmod 600.");

        return key;
    }
}
