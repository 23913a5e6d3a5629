namespace OpenMed.Cli.Output;

/// <summary>What the system says of a file that failed; it holds a path at most.</summary>
internal static class SystemMessage
{
    /// <summary>The message as a sentence: that of .NET ends with a full stop, that of the system without one.</summary>
    /// <param name="exception">The error.</param>
    /// <returns>The message with one full stop.</returns>
    public static string Of(Exception exception) => exception.Message.TrimEnd('.', ' ', '\r', '\n') + ".";
}
