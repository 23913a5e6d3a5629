using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers;

public sealed class DeclarationAnalyzerTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new DeclarationAnalyzer()];

    [Theory]
    [InlineData("string email", "OPM0008 email")]
    [InlineData("System.Net.Mail.MailAddress to", "OPM0008 to")]
    [InlineData("int count, string ssn", "OPM0008 ssn")]
    public async Task ParameterOfLoggerMethod_Triggers(string parameters, string expected) => Assert.Equal(expected, await Found(LoggerMethod(parameters)));

    [Theory]
    [InlineData("int emailCount")]
    [InlineData("[PiiData] string email")]
    [InlineData("bool hasEmail")]
    public async Task OtherParameter_DoesNotTrigger(string parameters) => Assert.Empty(await Found(LoggerMethod(parameters)));

    [Theory]
    [InlineData("class Patient { public string FirstName { get; set; } = \"\"; public string Ssn { get; set; } = \"\"; }", "OPM0013 Patient")]
    [InlineData("record Patient(string Email, System.DateOnly BirthDate);", "OPM0013 Patient")]
    public async Task TypeOfPersonalData_Triggers(string type, string expected) => Assert.Equal(expected, await Found(Type(type)));

    [Theory]
    [InlineData("class Patient { public string Ssn { get; set; } = \"\"; public int Count { get; set; } }")]
    [InlineData("class Counts { public int EmailCount { get; set; } public int PhoneCount { get; set; } }")]
    [InlineData("class Patient { [PiiData] public string Ssn { get; set; } = \"\"; public string Email { get; set; } = \"\"; }")]
    [InlineData("class FailedException : System.Exception { public string Ssn { get; set; } = \"\"; public string Email { get; set; } = \"\"; }")]
    public async Task OtherType_DoesNotTrigger(string type) => Assert.Empty(await Found(Type(type)));

    private static string Type(string type) => $"public sealed class PiiDataAttribute : System.Attribute {{ }} public {type}";

    private static string LoggerMethod(string parameters) => $$"""
        using Microsoft.Extensions.Logging;
        [System.AttributeUsage(System.AttributeTargets.Parameter)] public sealed class PiiDataAttribute : System.Attribute { }
        public static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "x")]
            public static partial void Sent(ILogger logger, {{parameters}});

            public static void Other(string email) { }
        }
        """;

    private static async Task<string> Found(string source)
    {
        IReadOnlyList<Diagnostic> found = await Compiled.Analyze(Compiled.Source(source), Analyzers);
        return string.Join(", ", found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceTree!.ToString()[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]}"));
    }
}
