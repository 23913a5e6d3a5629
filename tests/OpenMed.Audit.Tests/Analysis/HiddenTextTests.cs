namespace OpenMed.Audit.Analysis;

public sealed class HiddenTextTests
{
    [Theory]
    [InlineData("patient.Email", "patient.Email")]
    [InlineData("Find(\"Jane\").Email", "Find(\"…\").Email")]
    [InlineData("Find(\"Jane\", other, \"Doe\")", "Find(\"…\", other, \"…\")")]
    [InlineData("Find(\"Ja\\\"ne\").Email", "Find(\"…\").Email")]
    [InlineData("Find(\"Jane Doe and so...", "Find(\"…\"")]
    [InlineData("$\"Jane {row[\"Doe\"]}\".Trim()", "$\"…\".Trim()")]
    [InlineData("Find(@\"Jane\\\", \"Doe\")", "Find(@\"…\")")]
    [InlineData("Find(\"\"\"Jane \"Doe\" \"\"\")", "Find(\"…\")")]
    [InlineData("Find(@\"Jane\", \"Doe...", "Find(@\"…\"")]
    public void In_TextsOfTheSource_AreHidden(string expression, string expected) => Assert.Equal(expected, HiddenText.In(expression));
}
