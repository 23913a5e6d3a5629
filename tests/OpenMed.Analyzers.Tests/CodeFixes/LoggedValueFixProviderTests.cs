using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.CodeFixes;

public sealed class LoggedValueFixProviderTests
{
    private const string MaskKey = "mask Contoso.Veil.Mask";

    [Theory]
    [InlineData("logger.LogInformation(\"For {Who}\", {|OPM0001:email|});", "logger.LogInformation(\"For {Who}\", \"[EMAIL]\");")]
    [InlineData("logger.LogInformation(\"For {Who}\", {|OPM0001:patient.Ssn|}!.Trim().Substring(1));", "logger.LogInformation(\"For {Who}\", \"[SSN]\");")]
    [InlineData("logger.LogInformation(\"For {Who}\", {|OPM0001:maybe?.Ssn|} ?? \"none\");", "logger.LogInformation(\"For {Who}\", \"[SSN]\");")]
    [InlineData("logger.LogInformation(\"Born {Day}\", {|OPM0001:patient.BirthDate|});", "logger.LogInformation(\"Born {Day}\", \"[DATE_OF_BIRTH]\");")]
    [InlineData("logger.LogInformation(\"Born {Day}\", {|OPM0001:patient.BirthDate|}.ToString(\"O\"));", "logger.LogInformation(\"Born {Day}\", \"[DATE_OF_BIRTH]\");")]
    [InlineData("serilog.Information(\"Born {Day}\", {|OPM0001:patient.BirthDate|});", "serilog.Information(\"Born {Day}\", \"[DATE_OF_BIRTH]\");")]
    [InlineData("logger.LogInformation(\"For {All}\", string.Join(\",\", all.Select(one => {|OPM0001:one.Email|})));", "logger.LogInformation(\"For {All}\", string.Join(\",\", all.Select(one => \"[EMAIL]\")));")]
    [InlineData("logger.LogInformation(\"For {Who}\", flag ? {|OPM0001:email|} : \"none\");", "logger.LogInformation(\"For {Who}\", flag ? \"[EMAIL]\" : \"none\");")]
    [InlineData("log4net.Info({|OPM0002:\"For \" + {|OPM0001:email|}|});", "log4net.Info(\"For \" + \"[EMAIL]\");")]
    [InlineData("using (logger.BeginScope(\"For {Who}\", {|OPM0009:email|})) { }", "using (logger.BeginScope(\"For {Who}\", \"[EMAIL]\")) { }")]
    [InlineData("using (Serilog.Context.LogContext.PushProperty(\"Email\", {|OPM0009:email|})) { }", "using (Serilog.Context.LogContext.PushProperty(\"Email\", \"[EMAIL]\")) { }")]
    [InlineData("logger.LogInformation(\"Card {Card}\", {|OPM0004:patient.Note|});", "logger.LogInformation(\"Card {Card}\", \"[REDACTED]\");")]
    [InlineData("var text = \"For \" + email; logger.LogInformation(\"{Text}\", {|OPM0011:text|});", "var text = \"For \" + email; logger.LogInformation(\"{Text}\", \"[EMAIL]\");")]
    public Task Value_BecomesItsLabel(string before, string after) => Fixed<LogCallAnalyzer, LoggedValueFixProvider>.Becomes(Source(before), Source(after));

    [Fact]
    public Task ValueInAnInterpolatedText_BecomesItsLabel() => Fixed<LogCallAnalyzer, LoggedValueFixProvider>.Becomes(
        Source("logger.LogInformation({|OPM0002:$\"For {{|OPM0001:email|}} of {patient.Id}\"|});"),
        Source("logger.LogInformation({|OPM0002:$\"For [EMAIL] of {patient.Id}\"|});"));

    [Fact]
    public Task AllValues_BecomeTheirLabels() => Fixed<LogCallAnalyzer, LoggedValueFixProvider>.Becomes(
        Source("""
            logger.LogInformation("For {Who} {Number}", {|OPM0001:email|}, {|OPM0001:patient.Ssn|});
            logger.LogWarning("Of {Id}", patient.Id);
            serilog.Error("For {Who}", {|OPM0001:maybe?.Ssn|});
            """),
        Source("""
            logger.LogInformation("For {Who} {Number}", "[EMAIL]", "[SSN]");
            logger.LogWarning("Of {Id}", patient.Id);
            serilog.Error("For {Who}", "[SSN]");
            """));

    [Fact]
    public Task ValueThatNoTextCanReplace_HasNoFix() => Fixed<LogCallAnalyzer, LoggedValueFixProvider>.Stays(Source("born(logger, {|OPM0001:patient.BirthDate|}, null);"));

    [Fact]
    public Task WholeObject_HasNoFix() => Fixed<LogCallAnalyzer, LoggedValueFixProvider>.Stays(Source("using (logger.BeginScope({|OPM0009:new { patient.Id, email }|})) { }"));

    // What a program writes to its console may be what it is for.
    [Fact]
    public Task Output_HasNoFix() => Fixed<LogCallAnalyzer, LoggedValueFixProvider>.Stays(Source("Console.WriteLine({|OPM0010:email|});"));

    [Theory]
    [InlineData("logger.LogInformation(\"For {Who} {Number}\", {|OPM0001:email|}, {|OPM0001:patient.Ssn|});", "logger.LogInformation(\"For {Who} {Number}\", Veil.Mask(email), Veil.Mask(patient.Ssn));")]
    [InlineData("logger.LogInformation(\"For {Who}\", {|OPM0001:email|}.Trim());", "logger.LogInformation(\"For {Who}\", Veil.Mask(email.Trim()));")]
    [InlineData("logger.LogInformation(\"Born {Day}\", {|OPM0001:patient.BirthDate|}.ToString(\"O\"));", "logger.LogInformation(\"Born {Day}\", Veil.Mask(patient.BirthDate.ToString(\"O\")));")]
    public Task Value_IsMaskedByTheMethodOfTheOptions(string before, string after) => Fixed<LogCallAnalyzer, LoggedValueFixProvider>.Becomes(
        Source(before), Source(after, "using Contoso;\n"), MaskKey, "openmed_masking_methods = Shorten, Contoso.Veil.Mask, Contoso.Gone.Mask");

    [Fact]
    public Task MethodThatTakesNoText_IsNoMask() => Fixed<LogCallAnalyzer, LoggedValueFixProvider>.Becomes(
        Source("logger.LogInformation(\"For {Who}\", {|OPM0001:email|});"),
        Source("logger.LogInformation(\"For {Who}\", \"[EMAIL]\");"),
        editorConfig: "openmed_masking_methods = Contoso.Veil.Length");

    private static string Source(string statements, string imports = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        {{imports}}using Microsoft.Extensions.Logging;

        namespace Contoso
        {
            public static class Veil { public static string Mask(string? text, int keep = 0) => "***"; public static int Length(int number) => 3; }
        }

        public class Patient
        {
            public int Id { get; set; }
            public string Email { get; set; } = "";
            public string? Ssn { get; set; }
            public DateTime BirthDate { get; set; }
            [OpenMed.Logging.PiiData] public string Note { get; set; } = "";
        }

        public class Clinic
        {
            public void Run(
                ILogger logger, Serilog.ILogger serilog, log4net.ILog log4net, Patient patient, Patient? maybe, List<Patient> all, string email, bool flag,
                Action<ILogger, DateTime, Exception?> born)
            {
        {{string.Join('\n', statements.Split('\n').Select(line => "        " + line))}}
            }
        }
        """;
}
