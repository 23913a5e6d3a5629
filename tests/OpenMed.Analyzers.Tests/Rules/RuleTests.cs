using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Rules;

/// <summary>Each rule by one bad source and one good one, all analyzers on both; what else each finds is tested with the analyzers.</summary>
public sealed class RuleTests
{
    public static TheoryData<string, string> Bad { get; } = new()
    {
        { "OPM0001", Method("logger.LogInformation(\"Sent to {Email}\", {|OPM0001:email|});") },
        { "OPM0002", Method("logger.LogInformation({|OPM0002:$\"Sent {number}\"|});") },
        { "OPM0003", Method("logger.LogInformation(\"Sent to {@Patient}\", {|OPM0003:patient|});") },
        { "OPM0004", Method("logger.LogInformation(\"Noted {Note}\", {|OPM0004:patient.Remark|});") },
        { "OPM0005", Method("number += {|OPM0005:\"536-90-4399\"|}.Length;") },
        { "OPM0006", Method("logger.LogInformation(\"Got {Headers}\", {|OPM0006:http.Request.Headers|});") },
        { "OPM0007", Method("{|OPM0007:throw new InvalidOperationException($\"There is no {email}.\");|}") },
        { "OPM0008", "public static partial class Log { [LoggerMessage(1, LogLevel.Debug, \"To {email}\")] static partial void Sent(ILogger logger, string {|OPM0008:email|}); }" },
        { "OPM0009", Method("using (logger.BeginScope(\"For {Email}\", {|OPM0009:email|})) { }") },
        { "OPM0010", Method("Console.WriteLine({|OPM0010:email|});") },
        { "OPM0011", Method("string to = \"to \" + email; logger.LogInformation(\"Sent {To}\", {|OPM0011:to|});") },
        { "OPM0012", Method("using ILoggerFactory made = LoggerFactory.Create(logging => logging.{|OPM0012:AddConsole|}());") },
        { "OPM0013", "public record {|OPM0013:Guest|}(string FirstName, string Email);" },
    };

    public static TheoryData<string, string> Good { get; } = new()
    {
        { "OPM0001", Method("logger.LogInformation(\"Sent {Number} of {Count}\", number, email.Length);") },
        { "OPM0002", Method("logger.LogInformation(\"Sent \" + \"to {Number}\", number);") },
        { "OPM0003", Method("logger.LogInformation(\"Sent to {@Order}\", new { number });") },
        { "OPM0004", Method("logger.LogInformation(\"Noted {Note}\", patient.Remark.Length);") },
        { "OPM0005", Method("number += \"219-09-9999\".Length;") },
        { "OPM0006", Method("logger.LogInformation(\"Got {Count}\", http.Request.Headers.Count);") },
        { "OPM0007", Method("throw new InvalidOperationException($\"There is no patient {number}.\");") },
        { "OPM0008", "public static partial class Log { [LoggerMessage(1, LogLevel.Debug, \"To {email}\")] static partial void Sent(ILogger logger, [PiiData] string email); }" },
        { "OPM0009", Method("using (logger.BeginScope(\"For {Number}\", number)) { }") },
        { "OPM0010", Method("Console.WriteLine(number);") },
        { "OPM0011", Method("string to = \"to \" + number; logger.LogInformation(\"Sent {To}\", to);") },
        { "OPM0012", Method("using ILoggerFactory made = LoggerFactory.Create(logging => logging.AddConsole().AddPiiSanitizer());") },
        { "OPM0013", "public record Guest([property: PiiData] string FirstName, [property: PiiData] string Email);" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public Task Source_Triggers(string rule, string source)
    {
        Assert.Contains("{|" + rule + ":", source, StringComparison.Ordinal);
        return Verified.Source(Imports + source);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public Task Source_DoesNotTrigger(string rule, string source)
    {
        Assert.DoesNotContain("{|" + rule + ":", source, StringComparison.Ordinal);
        return Verified.Source(Imports + source);
    }

    [Fact]
    public void Rules_AreAllHere()
    {
        Assert.Equal(AllAnalyzers.Rules.Select(rule => rule.Id), Bad.Select(row => row.Data.Item1));
        Assert.Equal(AllAnalyzers.Rules.Select(rule => rule.Id), Good.Select(row => row.Data.Item1));
    }

    private const string Imports = """
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;
        using OpenMed.Logging;


        """;

    private static string Method(string statements) => $$"""
        public class Patient
        {
            [PiiData] public string FirstName { get; set; } = "";
            [PiiData] public string Remark { get; set; } = "";
        }

        public class Clinic
        {
            public void Run(ILogger logger, HttpContext http, Patient patient, string email, int number)
            {
                {{statements}}
            }
        }
        """;
}
