namespace OpenMed.Logging.Support;

/// <summary>Tests that read the process's console, alone.</summary>
[CollectionDefinition("console", DisableParallelization = true)]
public sealed class ConsoleTests;
