using System.CommandLine;

namespace OpenMed.Cli.Commands;

/// <summary>The options that say what takes the place of personal text.</summary>
internal sealed class MaskOptions
{
    private readonly KeyOptions _key = new();

    private readonly Option<PiiMask?> _mask = new("--mask")
    {
        HelpName = "label|numbered|stars|last4|zip3|hash|surrogate|shift|encrypt|remove|keep",
        Description = "What takes the place of personal text, whatever the policy says. docs/masks.md shows each.",
        CustomParser = argument => OptionText.Enum<PiiMask>(argument),
    };

    /// <summary>Adds them to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        command.Add(_mask);
        _key.AddTo(command);
    }

    /// <summary>Makes what masks.</summary>
    /// <param name="result">The parsed command line.</param>
    /// <param name="policy">Its masks count where no other is named, and its key where none is.</param>
    /// <param name="terminal">Told of a key file that others may read.</param>
    /// <returns>The masker.</returns>
    /// <exception cref="UsageException">A mask needs a key and there is none, or what is named holds none.</exception>
    public PiiMasker Read(ParseResult result, PiiPolicy policy, Terminal terminal)
    {
        PiiKey? key = _key.Read(result, policy.Key, terminal);
        try
        {
            return result.GetValue(_mask) is { } mask ? new PiiMasker(mask, key) : new PiiMasker(policy, key);
        }
        catch (ArgumentException exception)
        {
            // The engine speaks of its own types behind that.
            string problem = exception.Message[..(exception.Message.IndexOf(". ", StringComparison.Ordinal) + 1)];
            throw new UsageException($"{problem} Pass --key-file FILE ('openmed key new FILE' makes one), or set OPENMED_KEY.");
        }
    }
}
