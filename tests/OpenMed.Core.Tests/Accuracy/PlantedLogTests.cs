using OpenMed.Support;

namespace OpenMed.Accuracy;

/// <summary>Log lines with made-up personal data, all of it marked. What is missed is listed in docs/accuracy.md.</summary>
public sealed class PlantedLogTests
{
    // 9 of 170 spans; names are the model's work.
    private const double HybridLeakRate = 0.053;

    // Rules alone: without the names that only a model sees.
    private const double RulesLeakRate = 0.01;

    [Fact]
    [Trait("Kind", "model")]
    public void Find_PlantedData_HybridLeavesLittle()
    {
        IReadOnlyList<PiiEvaluationText> golds = Read();

        PiiEvaluationRow all = Evaluate(golds, PiiPolicy.Of(PiiProfile.Logs));

        Assert.InRange(golds.Sum(gold => gold.Spans.Count), 150, 1000);
        Assert.InRange(all.LeakRate, 0, HybridLeakRate);
        Assert.InRange(all.Relaxed.Precision, 0.98, 1);
    }

    [Theory]
    [InlineData("email", "ipv4", "ipv6", "mac_address", "ssn", "credit_debit_card", "cvv", "password", "api_key", "http_cookie", "account_number", "date_of_birth")]
    public void Find_PlantedValuesWithAForm_RulesAloneFindThem(params string[] labels)
    {
        IReadOnlyList<PiiEvaluationText> golds =
            [.. Read().Select(gold => new PiiEvaluationText(gold.Id, gold.Text, [.. gold.Spans.Where(span => labels.Contains(span.Type))]))];

        Assert.InRange(Evaluate(golds, LogSet.RulesAlone).LeakRate, 0, RulesLeakRate);
    }

    private static IReadOnlyList<PiiEvaluationText> Read() => PiiEvaluationText.Read(Path.Combine(LogSet.Folder, "planted.jsonl"));

    private static PiiEvaluationRow Evaluate(IReadOnlyList<PiiEvaluationText> golds, PiiPolicy policy)
    {
        using PiiDetector detector = LogSet.Detector(policy);
        PiiEvaluation evaluation = PiiEvaluation.Of(golds, detector.Find([.. golds.Select(gold => gold.Text)], TestContext.Current.CancellationToken));
        TestContext.Current.SendDiagnosticMessage($"leak rate {evaluation.All.LeakRate:F4}, precision {evaluation.All.Relaxed.Precision:F4}");
        return evaluation.All;
    }
}
