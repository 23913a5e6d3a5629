namespace OpenMed.Accuracy;

public class RelaxedScorerTests
{
    [Fact]
    public void Add_HalfCovered_IsFoundAndLessIsNot()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, """{"groups": {"PERSON": {"accept": ["first_name", "last_name"]}}, "also": {"date": ["date_time"]}}""");
        try
        {
            var scorer = new RelaxedScorer(new LabelGroups(path), ["PERSON", "date"]);
            var gold = new GoldText(new string('x', 40), [new(0, 10, "PERSON"), new(20, 30, "PERSON"), new(32, 40, "date")]);

            scorer.Add(gold,
            [
                new("first_name", 0, 2, 1), new("last_name", 2, 3, 1), new("last_name", 20, 4, 1), new("date_time", 30, 8, 1),
                new("age", 10, 4, 1), new("date", 12, 4, 1),
            ]);

            Assert.Equal(2d / 3, scorer.Recall, 6);
            Assert.Equal(4d / 5, scorer.Precision, 6);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
