using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers;

public sealed class FlowTests
{
    [Theory]
    [InlineData("var who = patient.Email; logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    [InlineData("var who = \"none\"; if (patient.Id > 3) who = patient.Email; logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    [InlineData("var pair = (patient.Id, To: patient.Email); logger.LogInformation(\"{Who}\", pair.To);", "OPM0011 pair.To")]
    [InlineData("var (one, two) = (patient.Id, patient.Email); logger.LogInformation(\"{Who}\", two);", "OPM0011 two")]
    [InlineData("var all = new System.Text.StringBuilder(); all.Append(1).Append(patient.Email); logger.LogInformation(\"{Who}\", all.ToString());", "OPM0011 all")]
    [InlineData("var all = row.Keys.Select(key => patient.Email).ToList(); logger.LogInformation(\"{Who}\", all.First());", "OPM0011 all")]
    [InlineData("string Show() => patient.Email; logger.LogInformation(\"{Who}\", Show());", "OPM0011 Show()")]
    [InlineData("void Tell(string what) => logger.LogInformation(\"{Who}\", what); Tell(patient.Email);", "OPM0011 what")]
    [InlineData("text += $\" of {patient.Email}\"; logger.LogInformation(\"{Who}\", text);", "OPM0011 text")]
    public async Task ValueThatComesFromPersonalData_Triggers(string statement, string expected) => Assert.Equal([expected], await Reported.For(statement));

    [Theory]
    [InlineData("var who = patient.Email; who = \"none\"; logger.LogInformation(\"{Who}\", who);")]
    [InlineData("var who = \"none\"; logger.LogInformation(\"{Who}\", who); who = patient.Email;")]
    [InlineData("var many = patient.Email.Length; logger.LogInformation(\"{Many}\", many);")]
    [InlineData("var pair = (patient.Id, Mail: patient.Email); logger.LogInformation(\"{Who}\", pair.Id);")]
    [InlineData("string Mask(string text) => \"*\"; var who = Mask(patient.Email); logger.LogInformation(\"{Who}\", who);")]
    [InlineData("string Show() => \"x\" + patient.Id; logger.LogInformation(\"{Who}\", Show());")]
    [InlineData("text += patient.Id; logger.LogInformation(\"{Who}\", text); text += patient.Email;")]
    public async Task ValueOfSomethingElse_DoesNotTrigger(string statement) => Assert.Empty(await Reported.For(statement));
}
