using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Evidence;

public sealed class TextCallsTests
{
    [Theory]
    [InlineData("from one in new[] { patient } select one.Email")]
    [InlineData("new string(patient.Email)")]
    [InlineData("new Uri(\"https://example.com/?to=\" + patient.Email)")]
    [InlineData("new System.Text.StringBuilder().Append(\"a\").Append(patient.Email).ToString()")]
    [InlineData("Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(patient.Email))")]
    [InlineData("patient.BirthDate.ToShortDateString()")]
    [InlineData("Tuple.Create(patient.Email, 1)")]
    public async Task ResultThatHoldsTheValue_Triggers(string value) => Assert.Single(await Reported.For($"logger.LogInformation(\"{{What}}\", {value});"));

    [Theory]
    [InlineData("from one in new[] { patient } select one.Id")]
    [InlineData("new string('*', patient.Email.Length)")]
    [InlineData("new System.Text.StringBuilder().Append(patient.Email.Length)")]
    [InlineData("Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(patient.Email)))")]
    public async Task ResultThatDoesNot_DoesNotTrigger(string value) => Assert.Empty(await Reported.For($"logger.LogInformation(\"{{What}}\", {value});"));

    [Theory]
    [InlineData("Debug.Fail(patient.Email);")]
    [InlineData("Debug.Assert(patient.Id > 0, $\"no {patient.Email}\");")]
    public async Task MessageOfAssertion_Triggers(string statement) => Assert.Single(await Reported.For(statement));

    [Fact]
    public async Task ConditionOfAssertion_DoesNotTrigger() => Assert.Empty(await Reported.For("Debug.Assert(patient.Email.Contains('@')); Debug.Assert(patient.Email == email, \"differs\");"));
}
