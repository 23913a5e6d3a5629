using System.Numerics;

namespace OpenMed.Rules;

/// <summary>The recognizers that asked for runs of one shape. One look into four tables says which of them a run concerns, so that a run costs calls only where something may be found. Immutable;
/// safe for use by many threads.</summary>
internal sealed class RunReceivers
{
    private const int MostReceivers = 64;

    // Delegates, because a call over an interface of dozens of types costs several times as much.
    private readonly Finder[] _finders;

    // A bit for each recognizer in each table.
    private readonly ulong[] _byLength;
    private readonly ulong[] _byGroups;
    private readonly ulong[] _byDots;
    private readonly ulong[] _byLetter;

    private delegate void Finder(in RuleText text, Run run, List<RuleMatch> matches);

    /// <summary>Makes a set.</summary>
    /// <param name="recognizers">The recognizers, at most 64.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="hasGates">Whether their gates count; else each gets each run.</param>
    /// <exception cref="ArgumentException">There are more than 64.</exception>
    public RunReceivers(IEnumerable<IRecognizer> recognizers, RunShape shape, bool hasGates)
    {
        IRecognizer[] asking = [.. recognizers.Where(recognizer => recognizer.Shapes.Contains(shape))];
        if (asking.Length > MostReceivers)
            throw new ArgumentException($"{asking.Length} recognizers ask for runs of one shape, but at most {MostReceivers} may. Join some of them to one.", nameof(recognizers));

        _finders = [.. asking.Select(recognizer => new Finder(recognizer.Find))];
        RunGate[] gates = [.. asking.Select(recognizer => hasGates ? recognizer.GateFor(shape) : new RunGate())];
        _byLength = TableOf(gates, RunGate.MostLength + 1, (gate, length) => (gate.Lengths >> length & 1) != 0);
        _byGroups = TableOf(gates, 2 << RunGate.MostGroup, (gate, groups) => groups == 0 || (gate.Groups & groups) != 0);
        _byDots = TableOf(gates, RunGate.MostDots + 1, (gate, count) => count >= gate.LeastDots);
        _byLetter = TableOf(gates, 32, (gate, letter) => (gate.Letters >> letter & 1) != 0);
    }

    /// <summary>Hands a run to those whose gates let it through, in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">The run.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="matches">Takes what they find.</param>
    public void Give(in RuleText text, Run run, RunFacts facts, List<RuleMatch> matches)
    {
        ulong concerned = _byLength[Math.Min(run.Length, RunGate.MostLength)] & _byGroups[facts.Groups]
            & _byDots[Math.Min(facts.DotCount, RunGate.MostDots)] & _byLetter[facts.Letter];
        for (; concerned != 0; concerned &= concerned - 1)
            _finders[BitOperations.TrailingZeroCount(concerned)](text, run, matches);
    }

    /// <summary>Hands a run to all of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">The run.</param>
    /// <param name="matches">Takes what they find.</param>
    public void GiveAll(in RuleText text, Run run, List<RuleMatch> matches)
    {
        foreach (Finder find in _finders) find(text, run, matches);
    }

    private static ulong[] TableOf(RunGate[] gates, int size, Func<RunGate, int, bool> lets)
    {
        ulong[] table = new ulong[size];
        for (int value = 0; value < size; value++)
        {
            for (int gateIndex = 0; gateIndex < gates.Length; gateIndex++)
            {
                if (lets(gates[gateIndex], value)) table[value] |= 1UL << gateIndex;
            }
        }

        return table;
    }
}
