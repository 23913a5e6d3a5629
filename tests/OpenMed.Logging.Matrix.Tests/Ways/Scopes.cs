namespace OpenMed.Logging.Ways;

/// <summary>Some scopes that end together.</summary>
internal sealed class Scopes(params IDisposable?[] scopes) : IDisposable
{
    public void Dispose()
    {
        foreach (IDisposable? scope in scopes.Reverse()) scope?.Dispose();
    }
}
