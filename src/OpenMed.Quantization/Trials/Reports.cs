using OpenMed.Quantization.Graphs;
using OpenMed.Quantization.Weights;

namespace OpenMed.Quantization.Trials;

/// <summary>Tells what was tried in the public types.</summary>
internal static class Reports
{
    private const string Rows = "rows";
    private const string Folded = "once, in float";

    private static readonly NodeChoice[] Measured =
        [NodeChoice.Token, NodeChoice.Balanced, NodeChoice.Block64, NodeChoice.Block32, NodeChoice.Block32FloatActivations];

    /// <summary>Reports a trial.</summary>
    /// <param name="trial">The trial.</param>
    public static PiiQuantizationTrial Of(Trial trial) => new(
        trial.Rung.Name,
        trial.Rung.Description,
        trial.ByteCount,
        trial.Agreement.LargestDrift,
        trial.Agreement.TokenCount,
        trial.Agreement.DifferingTokens,
        trial.Agreement.SentenceCount,
        trial.Agreement.EqualSentences,
        trial.Passed);

    /// <summary>Reports the nodes as they were in a trial. After one that passed, errors are those that are known; after one that did not, all are measured.</summary>
    /// <param name="work">The work.</param>
    /// <param name="last">The last trial.</param>
    public static IReadOnlyList<PiiQuantizedNode> Of(QuantizationWork work, Trial last)
    {
        (NodeChoice Choice, IReadOnlyList<double?> Errors)[] errors =
            [.. Measured.Where(choice => !last.Passed || work.IsMeasured(choice)).Select(choice => (choice, work.ErrorsOf(choice)))];
        List<PiiQuantizedNode> nodes = [];
        int product = 0;
        foreach (WeightUse use in work.Uses)
        {
            nodes.Add(use.Kind == WeightKind.Product
                ? Node(use, use.IsConstant ? Folded : NodeChoices.Name(last.Choices[product]), ErrorsOf(errors, product++))
                : Node(use, Rows, [new PiiNodeError(Rows, work.ErrorOf(use))]));
        }

        return nodes;
    }

    private static PiiNodeError[] ErrorsOf(IEnumerable<(NodeChoice Choice, IReadOnlyList<double?> Errors)> measured, int product) =>
        [.. measured.Where(way => way.Errors[product] is not null).Select(way => new PiiNodeError(NodeChoices.Name(way.Choice), way.Errors[product]!.Value))];

    private static PiiQuantizedNode Node(WeightUse use, string choice, IReadOnlyList<PiiNodeError> errors) =>
        new(use.Name, use.Node.OpType, [.. use.Weight.Dims], choice, errors);
}
