namespace OpenMed.Cli;

/// <summary>How the process ends. The values are part of the tool's contract: scripts test them.</summary>
internal enum ExitCode
{
    /// <summary>Everything asked for was done, or nothing was found.</summary>
    Done = 0,

    /// <summary>Something was found and <c>find --fail-on-found</c> or <c>audit --fail-on</c> asked for this code, or <c>evaluate</c> did not keep a limit.</summary>
    Found = 1,

    /// <summary>The command line cannot be carried out as it is.</summary>
    Usage = 2,

    /// <summary>An input or a project could not be read, a result not written or a value not brought back; other inputs were still worked on.</summary>
    Input = 3,

    /// <summary>The model folder cannot be used, its verification failed, or no way of quantizing it passed.</summary>
    Model = 4,

    /// <summary>A fault of the tool itself (EX_SOFTWARE of sysexits.h).</summary>
    Internal = 70,

    /// <summary>Stopped by Ctrl+C or SIGTERM (128 and the number of SIGINT).</summary>
    Cancelled = 130,
}
