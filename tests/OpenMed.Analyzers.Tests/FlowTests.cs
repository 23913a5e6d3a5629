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
    public async Task Value_ComesFromPersonalData_IsReported(string statement, string expected) => Assert.Equal([expected], await Reported.For(statement));

    [Theory]
    [InlineData("logger.LogInformation(\"{Who}\", people.Select(one => one.Email).First());", "OPM0001 one.Email")]
    [InlineData("logger.LogInformation(\"{Who}\", await people.Select(one => one.Email).ToListAsync());", "OPM0001 one.Email")]
    [InlineData("var all = await people.Where(one => one.Id > 3).AsNoTracking().Select(one => one.Email).ToListAsync(); logger.LogInformation(\"{Who}\", all);", "OPM0011 all")]
    [InlineData("var who = await people.Select(one => one.Email).FirstOrDefaultAsync(); logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    [InlineData("foreach (var who in await people.Select(one => one.Email).ToListAsync()) logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    public async Task Value_OfQuery_Triggers(string statement, string expected) => Assert.Equal([expected], await Reported.For(Query(statement)));

    [Theory]
    [InlineData("logger.LogInformation(\"{Many}\", await people.Select(one => one.Email).CountAsync());")]
    [InlineData("var any = await people.Select(one => one.Email).AnyAsync(); logger.LogInformation(\"{Any}\", any);")]
    [InlineData("var ids = await people.Where(one => one.Email != null).Select(one => one.Id).ToListAsync(); logger.LogInformation(\"{Ids}\", ids);")]
    public async Task Value_OfQueryThatSaysNothing_DoesNotTrigger(string statement) => Assert.Empty(await Reported.For(Query(statement)));

    [Theory]
    [InlineData("var who = patient.Email; who = \"none\"; logger.LogInformation(\"{Who}\", who);")]
    [InlineData("var who = \"none\"; logger.LogInformation(\"{Who}\", who); who = patient.Email;")]
    [InlineData("var many = patient.Email.Length; logger.LogInformation(\"{Many}\", many);")]
    [InlineData("var pair = (patient.Id, Mail: patient.Email); logger.LogInformation(\"{Who}\", pair.Id);")]
    [InlineData("string Mask(string text) => \"*\"; var who = Mask(patient.Email); logger.LogInformation(\"{Who}\", who);")]
    [InlineData("string Show() => \"x\" + patient.Id; logger.LogInformation(\"{Who}\", Show());")]
    public async Task Value_OfSomethingElse_IsNotReported(string statement) => Assert.Empty(await Reported.For(statement));

    private static string Query(string statement) => "IQueryable<Patient> people = new[] { patient }.AsQueryable(); " + statement;
}
