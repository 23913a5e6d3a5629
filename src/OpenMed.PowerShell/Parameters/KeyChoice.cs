using System.Management.Automation;
using System.Net;
using System.Security;

namespace OpenMed.Commands.Parameters;

/// <summary>Which key counts for a call.</summary>
/// <param name="command">The cmdlet; told of a file that others may read.</param>
/// <param name="passphrase">What <c>-Key</c> says; null without it.</param>
/// <param name="path">What <c>-KeyPath</c> says; null without it.</param>
internal sealed class KeyChoice(PSCmdlet command, SecureString? passphrase, string? path)
{
    private const string DefaultVariable = "OPENMED_KEY";

    /// <summary>Reads the key.</summary>
    /// <param name="policyKey">Where the policy says the key lies; null when it does not.</param>
    /// <returns>The key; null when none is named here or in the policy and OPENMED_KEY is not set.</returns>
    /// <exception cref="CommandProblem">Both parameters are given, or what is named holds no key.</exception>
    public PiiKey? Read(PiiKeySource? policyKey)
    {
        if (passphrase is not null && path is not null)
            throw Unusable("-Key and -KeyPath both name the key. Give one of them.");

        try
        {
            if (passphrase is not null) return PiiKey.FromPassphrase(new NetworkCredential("", passphrase).Password);
            if (path is not null) return ReadFile(command.FileSystemPath(path));
            if (policyKey?.File is { } file) return ReadFile(file);
            if (policyKey?.Environment is { } variable) return PiiKey.FromEnvironment(variable);

            return string.IsNullOrEmpty(Environment.GetEnvironmentVariable(DefaultVariable)) ? null : PiiKey.FromEnvironment(DefaultVariable);
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
        {
            throw Unusable(FirstSentence(exception) + " Give -KeyPath with a file that New-PiiKey made, or -Key with a passphrase of six random words, or set OPENMED_KEY.");
        }
    }

    /// <summary>The error for masks that need a key where there is none.</summary>
    /// <param name="exception">What the engine says.</param>
    public static CommandProblem Missing(ArgumentException exception)
    {
        return new CommandProblem("PiiKeyMissing", ErrorCategory.InvalidArgument,
            $"{FirstSentence(exception)} Give -KeyPath FILE (New-PiiKey makes one) or -Key, or set OPENMED_KEY.");
    }

    // Behind it the engine speaks of its own types.
    private static string FirstSentence(Exception exception)
    {
        int end = exception.Message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..(end + 1)];
    }

    private PiiKey ReadFile(string file)
    {
        PiiKey key = PiiKey.FromFile(file);
        if (key.IsReadableByOthers)
            command.WriteWarning($"Others may read the key file '{file}'. Take their rights away, for example with chmod 600.");

        return key;
    }

    private static CommandProblem Unusable(string message) => new("PiiKeyUnusable", ErrorCategory.InvalidArgument, message);
}
