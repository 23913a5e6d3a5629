using Microsoft.CodeAnalysis;
using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Options;

public sealed class AnalyzerSettingsTests
{
    [Theory]
    [InlineData("openmed_pii_names", "panel_nr:medical_record_number, text:account_number", "logger.LogInformation(\"{T}\", text);", "OPM0001 text")]
    [InlineData("openmed_pii_names", "TEXT", "logger.LogInformation(\"{T}\", text);", "OPM0001 text")]
    [InlineData("openmed_pii_names", "currency:account_number", "logger.LogInformation(\"{T}\", order.Currency);", "OPM0001 order.Currency")]
    [InlineData("openmed_pii_names", "currency:account_number", "logger.LogInformation(\"{@T}\", order);", "OPM0003 order")]
    [InlineData("openmed_log_types", "Catalog", "logger.LogInformation(\"{T}\", email);", "OPM0001 email")]
    [InlineData("openmed_ignored_labels", "phone_number", "logger.LogInformation(\"{T}\", email);", "OPM0001 email")]
    [InlineData("openmed_clean_names", "mail", "logger.LogInformation(\"{T}\", email);", "OPM0001 email")]
    [InlineData("openmed_masking_methods", "Other.GetEmail", "logger.LogInformation(\"{T}\", patient.GetEmail());", "OPM0001 patient.GetEmail()")]
    public async Task Option_Triggers(string key, string value, string statement, string expected) => Assert.Equal([expected], await Reported.For(statement, (key, value)));

    [Theory]
    [InlineData("openmed_pii_names", "other:account_number", "logger.LogInformation(\"{T}\", text);")]
    [InlineData("openmed_clean_names", "EMAIL", "logger.LogInformation(\"{T}\", email);")]
    [InlineData("openmed_clean_names", "Email, ssn", "logger.LogInformation(\"{T} {U}\", patient.Email, maybe?.Ssn);")]
    [InlineData("openmed_clean_names", "remote_ip_address", "logger.LogInformation(\"{T}\", http.Connection.RemoteIpAddress);")]
    [InlineData("openmed_ignored_labels", "email", "logger.LogInformation(\"{T}\", email);")]
    [InlineData("openmed_ignored_labels", "ipv4", "logger.LogInformation(\"{T}\", http.Connection.RemoteIpAddress);")]
    [InlineData("openmed_ignored_labels", "user_name", "logger.LogInformation(\"{T}\", http.User.Identity!.Name);")]
    [InlineData("openmed_masking_methods", "GetEmail", "logger.LogInformation(\"{T}\", patient.GetEmail());")]
    [InlineData("openmed_masking_methods", "Patient.GetEmail", "logger.LogInformation($\"{patient.GetEmail()}\".Length > 3 ? \"a\" : \"b\");")]
    [InlineData("openmed_masking_methods", "Patient.GetEmail", "var one = patient.GetEmail(); logger.LogInformation(\"{T}\", one);")]
    public async Task Option_DoesNotTrigger(string key, string value, string statement) => Assert.Empty(await Reported.For(statement, (key, value)));

    [Fact]
    public async Task LogType_Triggers()
    {
        const string Source = """
            namespace Contoso { public interface IAudit<T> { void LogEntry(string message, params object[] args); void Flush(string email); } }
            class Clinic { void Run(Contoso.IAudit<int> audit, string email) { audit.LogEntry("For {Who}", email); audit.Flush(email); } }
            """;
        IReadOnlyList<Diagnostic> found = await Compiled.Analyze(Compiled.Source(Source), [new LogCallAnalyzer()], ("openmed_log_types", "Contoso.IAudit"));

        Assert.Equal("OPM0001", Assert.Single(found).Id);
        Assert.Empty(await Compiled.Analyze(Compiled.Source(Source), [new LogCallAnalyzer()]));
    }

    [Fact]
    public async Task ClassificationAttribute_MakesItsValuesClassified_Triggers()
    {
        const string Source = """
            class SecretAttribute : System.Attribute { }
            class Clinic { [Secret] public string Note = ""; void Run() => System.Diagnostics.Trace.WriteLine(Note); }
            """;

        Assert.Empty(await Compiled.Analyze(Compiled.Source(Source), [new LogCallAnalyzer()]));
        Assert.Single(await Compiled.Analyze(Compiled.Source(Source), [new LogCallAnalyzer()], ("openmed_classification_attributes", "Secret")));
    }

    [Fact]
    public async Task Literals_FollowTheOptions_DoesNotTrigger()
    {
        const string Source = "class Clinic { string Ssn = \"536-90-4399\"; }";

        Assert.Single(await Compiled.Analyze(Compiled.Source(Source), [new LiteralAnalyzer()]));
        Assert.Empty(await Compiled.Analyze(Compiled.Source(Source), [new LiteralAnalyzer()], ("openmed_ignored_labels", "ssn")));
    }

    [Fact]
    public async Task Declarations_FollowTheOptions_DoesNotTrigger()
    {
        const string Source = "public class Patient { public string FirstName = \"\"; public string Panel = \"\"; }";

        Assert.Empty(await Compiled.Analyze(Compiled.Source(Source), [new DeclarationAnalyzer()]));
        Assert.Single(await Compiled.Analyze(Compiled.Source(Source), [new DeclarationAnalyzer()], ("openmed_pii_names", "panel:medical_record_number")));
    }
}
