using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.CodeFixes;

public sealed class LoggedValueFixProviderTests
{
    private const string Masks = "openmed_masking_methods = Contoso.Veil.Mask";

    [Theory]
    [InlineData("logger.LogInformation(\"For {Who}\", {|OPM0001:email|});", "logger.LogInformation(\"For {Who}\", \"[EMAIL]\");")]
    public Task Value_BecomesItsLabel(string before, string after) => Fixed<LogCallAnalyzer, LoggedValueFixProvider>.Becomes(Source(before), Source(after));

    private static string Source(string statement) => $$"""
        using System;
        using Microsoft.Extensions.Logging;

        public class Clinic
        {
            public void Run(ILogger logger, string email)
            {
                {{statement}}
            }
        }
        """;
}
