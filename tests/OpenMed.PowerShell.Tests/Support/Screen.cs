using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Internal;
using System.Security;
using System.Text;

namespace OpenMed.Commands.Support;

/// <summary>A window of 120 columns that keeps what is shown in it, without colours. Warnings, verbose lines and progress are no part of it.</summary>
internal sealed class Screen : PSHostUserInterface
{
    private readonly StringBuilder _text = new();

    public override PSHostRawUserInterface RawUI { get; } = new ScreenSize();

    /// <summary>What was shown since the last call: lines ended by LF, without white space at their ends and without empty lines around.</summary>
    public string TakeText()
    {
        string[] lines = [.. new StringDecorated(_text.ToString()).ToString(OutputRendering.PlainText).Split('\n').Select(line => line.TrimEnd())];
        _text.Clear();
        return string.Join('\n', lines).Trim('\n');
    }

    public override void Write(string value) => _text.Append(value);

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public override void WriteLine(string value) => _text.Append(value).Append('\n');

    // Shown by the streams of the shell instead.
    public override void WriteErrorLine(string value)
    {
    }

    public override void WriteDebugLine(string message)
    {
    }

    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
    }

    public override void WriteVerboseLine(string message)
    {
    }

    public override void WriteWarningLine(string message)
    {
    }

    public override string ReadLine() => throw Unanswered();

    public override SecureString ReadLineAsSecureString() => throw Unanswered();

    public override Dictionary<string, PSObject> Prompt(string caption, string message, System.Collections.ObjectModel.Collection<FieldDescription> descriptions) =>
        throw Unanswered();

    public override int PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection<ChoiceDescription> choices, int defaultChoice) =>
        throw Unanswered();

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => throw Unanswered();

    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
        throw Unanswered();

    private static InvalidOperationException Unanswered() =>
        new("A question was asked, and nobody is there. Leave it out in tests.");
}
