namespace OpenMed.Packages.Support;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">0 when it did what it was asked for.</param>
/// <param name="Output">What it wrote to standard output and standard error, line by line as it came.</param>
internal sealed record CommandResult(int ExitCode, string Output);
