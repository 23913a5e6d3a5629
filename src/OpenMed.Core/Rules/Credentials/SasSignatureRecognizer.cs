namespace OpenMed.Rules.Credentials;

/// <summary>The signature of an Azure shared access signature: <c>sig=</c> in a query. Source: learn.microsoft.com/rest/api/storageservices/create-service-sas.</summary>
internal sealed class SasSignatureRecognizer : IRecognizer
{
    private const int Least = 40;

    /// <inheritdoc/>
    public string Name => "sas-signature";

    /// <inheritdoc/>
    public IReadOnlyList<RunShape> Shapes => [RunShape.Field];

    /// <inheritdoc/>
    public RunGate GateFor(RunShape shape) => new() { Lengths = RunGate.Range(Least, int.MaxValue), Letters = RunGate.SetOf("ge") };

    /// <inheritdoc/>
    public void Find(in RuleText text, Run run, List<RuleMatch> matches)
    {
        if (run.Length < Least || !(text.KeyOf(run) is "sig" or "Signature" or "X-Amz-Signature" or "X-Goog-Signature")) return;

        ReadOnlySpan<char> value = text.Chars[run.Start..run.End];
        if (value.IndexOfAnyInRange('0', '9') >= 0 && SecretValue.IsKey(value, isCertain: true))
            matches.Add(new RuleMatch("api_key", run.Start, run.Length, RuleScore.OfContext(1), Name, RuleEvidence.Context));
    }
}
