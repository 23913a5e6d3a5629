namespace OpenMed.Commands.Support;

/// <summary>One host for the tests of a class.</summary>
public sealed class ModuleFixture : IDisposable
{
    internal ModuleHost Host { get; } = new();

    public void Dispose() => Host.Dispose();
}
