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
        Dictionary<NodeChoice, IReadOnlyList<double?>> errors = Measured
            .Where(choice => !last.Passed || work.IsMeasured(choice))
            .ToDictionary(choice => choice, work.ErrorsOf);
        List<PiiQuantizedNode> nodes = [];
        int product = 0;
        foreach (WeightUse use in work.Uses)
        {
            nodes.Add(use.Kind == WeightKind.Product
                ? Node(use, use.IsConstant ? Folded : NodeChoices.Name(last.Choices[product]), ErrorsOf(errors, product++))
                : Node(use, Rows, new Dictionary<string, double> { [Rows] = work.ErrorOf(use) }));
        }

        return nodes;
    }

    private static Dictionary<string, double> ErrorsOf(Dictionary<NodeChoice, IReadOnlyList<double?>> errors, int product) => errors
        .Where(pair => pair.Value[product] is not null)
        .ToDictionary(pair => NodeChoices.Name(pair.Key), pair => pair.Value[product]!.Value);

    private static PiiQuantizedNode Node(WeightUse use, string choice, Dictionary<string, double> errors) =>
        new(use.Name, use.Node.OpType, [.. use.Weight.Dims], choice, errors);
}
