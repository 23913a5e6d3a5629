namespace OpenMed.Privacy;

public sealed class EvaluationTests
{
    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Evaluation_AndItsParts_ShowNoTextAndNoId(int secretIndex)
    {
        string secret = Secrets.All[secretIndex];
        PiiEvaluationText text = new(secret, secret, [new("age", secret.Length - 1, 1)]);
        PiiEvaluation evaluation = PiiEvaluation.Of([text], [[new PiiEntity("age", secret.Length - 2, 1, 1)]]);

        Secrets.AssertAbsent(text.ToString());
        Secrets.AssertAbsent(evaluation.ToString());
        Assert.All(evaluation.Missed, error => Secrets.AssertAbsent(error.ToString()));
        Assert.All(evaluation.Wrong, error => Secrets.AssertAbsent(error.ToString()));
        Assert.Single(evaluation.Missed);
        Assert.Single(evaluation.Wrong);
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Reports_WithoutTexts_ShowNoText(int secretIndex)
    {
        string secret = Secrets.All[secretIndex];
        PiiEvaluation evaluation = PiiEvaluation.Of([new PiiEvaluationText("id", secret, [new("age", secret.Length - 1, 1)])], [[new PiiEntity("age", secret.Length - 2, 1, 1)]]);
        using MemoryStream html = new();
        using MemoryStream json = new();

        evaluation.WriteHtml(html);
        evaluation.WriteJson(json);

        Secrets.AssertAbsent(System.Text.Encoding.UTF8.GetString(html.ToArray()));
        Secrets.AssertAbsent(System.Text.Encoding.UTF8.GetString(json.ToArray()));
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Errors_OfEvaluation_ShowNoText(int secretIndex)
    {
        string secret = Secrets.All[secretIndex];

        Secrets.AssertAbsent(Assert.Throws<ArgumentException>(() => new PiiEvaluationText(secret, secret, [new("age", 0, 999)])));
        Secrets.AssertAbsent(Assert.Throws<ArgumentException>(
            () => PiiEvaluation.Of([new PiiEvaluationText(secret, secret, [])], [[new PiiEntity("age", 0, 999, 1)]])));
        Secrets.AssertAbsent(Assert.Throws<InvalidDataException>(() => PiiEvaluationText.Read(new StringReader(secret), "gold.jsonl")));
        Secrets.AssertAbsent(Assert.Throws<InvalidDataException>(
            () => PiiEvaluationText.Read(new StringReader($"{{\"{secret.Replace("\0", "", StringComparison.Ordinal)}\":{secret}"), "gold.jsonl")));
    }
}
