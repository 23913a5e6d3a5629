using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.CodeFixes;

public sealed class ClassificationFixProviderTests
{
    private const string Key = "OpenMed.Logging.PiiDataAttribute";

    [Fact]
    public Task Parameters_AreClassified() => Fixed<DeclarationAnalyzer, ClassificationFixProvider>.Becomes(
        """
        using Microsoft.Extensions.Logging;

        public static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "Sent to {email} of {ward}, {ssn}")]
            public static partial void {|CS8795:Sent|}(ILogger logger, string {|OPM0008:email|}, int ward,
                string {|OPM0008:ssn|});
        }
        """,
        """
        using Microsoft.Extensions.Logging;
        using OpenMed.Logging;

        public static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "Sent to {email} of {ward}, {ssn}")]
            public static partial void {|CS8795:Sent|}(ILogger logger, [PiiData] string email, int ward,
                [PiiData] string ssn);
        }
        """,
        Key);

    [Fact]
    public Task Members_AreClassified() => Fixed<DeclarationAnalyzer, ClassificationFixProvider>.Becomes(
        """
        public class {|OPM0013:Patient|}
        {
            public int Id { get; set; }

            /// <summary>The given name.</summary>
            public string FirstName { get; set; } = "";
            public string Ssn = "";
        }

        public record {|OPM0013:Person|}(int Id, string LastName, string Email);
        """,
        """
        using OpenMed.Logging;

        public class Patient
        {
            public int Id { get; set; }

            /// <summary>The given name.</summary>
            [PiiData]
            public string FirstName { get; set; } = "";
            [PiiData]
            public string Ssn = "";
        }

        public record Person(int Id, [property: PiiData] string LastName, [property: PiiData] string Email);
        """,
        Key);

    // The application's own goes before that of the library, and what the options name before both.
    [Theory]
    [InlineData(null, "[SensitiveData]", 0)]
    [InlineData("openmed_classification_attributes = Contoso.Secret", "[Secret]", 0)]
    [InlineData("openmed_classification_attributes = Secret", "[Secret]", 0)]
    public Task Attribute_IsTheApplicationsOwn(string? editorConfig, string expected, int index) => Fixed<DeclarationAnalyzer, ClassificationFixProvider>.Becomes(
        OwnAttributes("""public string FirstName = "";""", """public string Ssn = "";""", "{|OPM0013:Patient|}"),
        OwnAttributes($"{expected}\n        public string FirstName = \"\";", $"{expected}\n        public string Ssn = \"\";", "Patient"),
        editorConfig: editorConfig,
        index: index);

    private static string OwnAttributes(string first, string second, string type) => $$"""
        namespace Contoso
        {
            public class SensitiveDataAttribute : System.Attribute { }

            [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field)]
            public class SecretAttribute : System.Attribute { }

            public class {{type}}
            {
                {{first}}
                {{second}}
            }
        }
        """;
}
