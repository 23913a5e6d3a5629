namespace OpenMed.Cli.Output;

/// <summary>Recognises that nobody reads standard output any more, as after <c>| head</c>.</summary>
internal static class BrokenPipe
{
    // EPIPE of errno.h, the same on Linux and macOS; ERROR_BROKEN_PIPE and ERROR_NO_DATA of winerror.h, as HRESULT.
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether an error says so.</summary>
    /// <param name="exception">The error.</param>
    /// <returns>True when the reader is gone.</returns>
    public static bool Is(Exception exception) => exception is IOException
    {
        HResult: UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData
    };
}
