namespace OpenMed.Logging.Load;

/// <summary>The tests that weigh the memory of the process: nothing else of it may run beside them.</summary>
[CollectionDefinition("load", DisableParallelization = true)]
public sealed class TestsOfLoad;
