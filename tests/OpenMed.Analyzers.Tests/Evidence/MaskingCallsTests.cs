using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Evidence;

public sealed class MaskingCallsTests
{
    [Theory]
    [InlineData("patient.Ssn!.Replace(\"#\", \"\")")]
    [InlineData("email.Replace(\"*\", \"\")")]
    [InlineData("email.Substring(0, Math.Min(email.Length, 200))")]
    [InlineData("email[..Math.Min(email.Length, 200)]")]
    [InlineData("System.Text.RegularExpressions.Regex.Replace(email, \"\\\\s+\", \"\")")]
    [InlineData("System.Text.RegularExpressions.Regex.Replace(patient.Ssn!, \"[^0-9]\", \"\")")]
    public async Task ValueThatIsStillWhole_Triggers(string value) => Assert.Single(await Reported.For($"logger.LogInformation(\"{{What}}\", {value});"));

    [Theory]
    [InlineData("email.Replace(text, \"***\")")]
    [InlineData("email.Substring(email.Length - 4)")]
    [InlineData("email.Substring(0, email.IndexOf('@'))")]
    [InlineData("email[..2]")]
    [InlineData("System.Text.RegularExpressions.Regex.Replace(email, \"[a-z]\", \"\")")]
    [InlineData("System.Text.RegularExpressions.Regex.Replace(email, \"\\\\s+\", \"x\")")]
    public async Task ValueThatIsMasked_DoesNotTrigger(string value) => Assert.Empty(await Reported.For($"logger.LogInformation(\"{{What}}\", {value});"));
}
