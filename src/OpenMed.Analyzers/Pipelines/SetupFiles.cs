using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Pipelines;

/// <summary>Says by words of the source whether a file can set up a pipeline: a look that costs less than the meaning of its names.</summary>
internal static class SetupFiles
{
    private const string Property = ".Logging";

    private static readonly string[] Words =
    [
        "PiiSanitize", "WriteTo", "AuditTo", "ReadFrom", "SinkConfiguration", "Serilog(", "NLog(", "AddLogging", "ConfigureLogging", "WithLogging", "LoggerFactory", "ILoggingBuilder",
        "ILoggerProvider", "AddApplicationInsights",
    ];

    /// <summary>Says whether a file can set up a pipeline.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="others">Methods of other assemblies that may do it.</param>
    public static bool CanSetUp(SyntaxTree tree, IReadOnlyCollection<string> others)
    {
        string text = tree.GetText().ToString();
        return Words.Any(word => Holds(text, word)) || HasProperty(text) || others.Any(name => Holds(text, name));
    }

    /// <summary>Says whether a file holds a word.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="word">The word.</param>
    public static bool Holds(SyntaxTree tree, string word) => Holds(tree.GetText().ToString(), word);

    private static bool Holds(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;

    // builder.Logging, but no namespace.
    private static bool HasProperty(string text)
    {
        for (int charIndex = text.IndexOf(Property, StringComparison.Ordinal); charIndex >= 0; charIndex = text.IndexOf(Property, charIndex + 1, StringComparison.Ordinal))
        {
            if (!text.AsSpan(0, charIndex).EndsWith("Microsoft.Extensions".AsSpan(), StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
