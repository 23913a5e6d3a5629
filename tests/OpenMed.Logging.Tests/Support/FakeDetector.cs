using System.Collections.Concurrent;
using OpenMed.Logging.Detection;

namespace OpenMed.Logging.Support;

/// <summary>Finds the word CANARY as a name, by rules or by the model as told; counts what it is asked, and fails or waits on demand.</summary>
internal sealed class FakeDetector : ILogDetector
{
    public const string Secret = "CANARY";

    public ConcurrentQueue<PiiText> Asked { get; } = new();

    public ConcurrentQueue<PiiText> ModelAsked { get; } = new();

    public bool UsesModel { get; init; } = true;

    public bool RulesFind { get; init; }

    public Func<Exception>? RuleFault { get; set; }

    public Func<Exception>? ModelFault { get; set; }

    /// <summary>While it is not set the model does not answer.</summary>
    public ManualResetEventSlim Gate { get; } = new(initialState: true);

    public bool IsDisposed { get; private set; }

    public IReadOnlyList<PiiEntity> FindByRules(PiiText text)
    {
        Asked.Enqueue(text);
        if (RuleFault is { } fault) throw fault();

        return RulesFind ? Find(text.Text) : [];
    }

    public IReadOnlyList<PiiEntity> FindByAll(PiiText text, CancellationToken cancellationToken)
    {
        ModelAsked.Enqueue(text);
        Gate.Wait(cancellationToken);
        return ModelFault is { } fault ? throw fault() : Find(text.Text);
    }

    public void Dispose() => IsDisposed = true;

    private static List<PiiEntity> Find(string text)
    {
        List<PiiEntity> found = [];
        for (int start = text.IndexOf(Secret, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Secret, start + 1, StringComparison.Ordinal))
            found.Add(new PiiEntity("first_name", start, Secret.Length, 1));
        return found;
    }
}
