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
    [InlineData("var who = patient.Email; who = who + \"!\"; logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    [InlineData("var who = patient.Email; who += \"!\"; logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    [InlineData("string? who = patient.Email; who ??= \"none\"; logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    [InlineData("string? who = null; who ??= patient.Email; logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    [InlineData("if (patient.Email is { Length: > 3 } who) logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    [InlineData("if (patient is { Email: var who }) logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    [InlineData("switch (patient.Email) { case string who: logger.LogInformation(\"{Who}\", who); break; }", "OPM0011 who")]
    [InlineData("var all = new System.Text.StringBuilder(patient.Email).Append(1); logger.LogInformation(\"{Who}\", all);", "OPM0011 all")]
    [InlineData("var all = new { A = patient.Email, B = 1 }; logger.LogInformation(\"{Who}\", all.A);", "OPM0011 all.A")]
    [InlineData("var all = new { A = patient.Email, B = 1 }; logger.LogInformation(\"{Who}\", all);", "OPM0011 all")]
    [InlineData("var all = new List<string>(); all.Add(patient.Email); logger.LogInformation(\"{Who}\", all);", "OPM0011 all")]
    [InlineData("var all = new List<string> { patient.Email }; logger.LogInformation(\"{Who}\", all);", "OPM0011 all")]
    [InlineData("var all = new Dictionary<string, object>(); all[\"a\"] = patient.Email; logger.BeginScope(all);", "OPM0009 all")]
    [InlineData("var all = new Dictionary<string, object> { [\"a\"] = patient.Email }; logger.BeginScope(all);", "OPM0009 all")]
    public async Task ValueThatComesFromPersonalData_Triggers(string statement, string expected) => Assert.Equal([expected], await Reported.For(statement));

    [Theory]
    [InlineData("logger.LogInformation(\"{Who}\", people.Select(one => one.Email).First());", "OPM0001 one.Email")]
    [InlineData("logger.LogInformation(\"{Who}\", await people.Select(one => one.Email).ToListAsync());", "OPM0001 one.Email")]
    [InlineData("var all = await people.Where(one => one.Id > 3).AsNoTracking().Select(one => one.Email).ToListAsync(); logger.LogInformation(\"{Who}\", all);", "OPM0011 all")]
    [InlineData("var who = await people.Select(one => one.Email).FirstOrDefaultAsync(); logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    [InlineData("foreach (var who in await people.Select(one => one.Email).ToListAsync()) logger.LogInformation(\"{Who}\", who);", "OPM0011 who")]
    public async Task ValueOfQuery_Triggers(string statement, string expected) => Assert.Equal([expected], await Reported.For(Query(statement)));

    [Theory]
    [InlineData("logger.LogInformation(\"{Many}\", await people.Select(one => one.Email).CountAsync());")]
    [InlineData("var any = await people.Select(one => one.Email).AnyAsync(); logger.LogInformation(\"{Any}\", any);")]
    [InlineData("var ids = await people.Where(one => one.Email != null).Select(one => one.Id).ToListAsync(); logger.LogInformation(\"{Ids}\", ids);")]
    public async Task ValueOfQueryThatSaysNothing_DoesNotTrigger(string statement) => Assert.Empty(await Reported.For(Query(statement)));

    [Theory]
    [InlineData("var who = patient.Email; who = \"none\"; logger.LogInformation(\"{Who}\", who);")]
    [InlineData("var who = \"none\"; logger.LogInformation(\"{Who}\", who); who = patient.Email;")]
    [InlineData("var many = patient.Email.Length; logger.LogInformation(\"{Many}\", many);")]
    [InlineData("var pair = (patient.Id, Mail: patient.Email); logger.LogInformation(\"{Who}\", pair.Id);")]
    [InlineData("string Mask(string text) => \"*\"; var who = Mask(patient.Email); logger.LogInformation(\"{Who}\", who);")]
    [InlineData("string Show() => \"x\" + patient.Id; logger.LogInformation(\"{Who}\", Show());")]
    [InlineData("text += patient.Id; logger.LogInformation(\"{Who}\", text); text += patient.Email;")]
    [InlineData("var who = patient.Email; who = \"none\"; who += \"!\"; logger.LogInformation(\"{Who}\", who);")]
    [InlineData("var who = \"none\"; who = who + who; logger.LogInformation(\"{Who}\", who);")]
    [InlineData("if (patient is { Email: { Length: var many } }) logger.LogInformation(\"{Many}\", many);")]
    [InlineData("var all = new { A = patient.Email, B = 1 }; logger.LogInformation(\"{Who}\", all.B);")]
    [InlineData("var all = new List<string>(); all.Add(patient.Email); logger.LogInformation(\"{Many}\", all.Count);")]
    [InlineData("var all = new List<string>(); logger.LogInformation(\"{Who}\", all); all.Add(patient.Email);")]
    public async Task ValueOfSomethingElse_DoesNotTrigger(string statement) => Assert.Empty(await Reported.For(statement));

    // Each of them may come from any of those before, by any way.
    [Fact]
    public async Task ManyWaysToOneValue_Triggers()
    {
        string steps = string.Concat(Enumerable.Range(0, 200).Select(step => $"if (patient.Id == {step}) who = who + \"{step}\";"));

        Assert.Equal(["OPM0011 who"], await Reported.For($"var who = patient.Email; {steps} logger.LogInformation(\"{{Who}}\", who);"));
    }

    private static string Query(string statement) => "IQueryable<Patient> people = new[] { patient }.AsQueryable(); " + statement;
}
