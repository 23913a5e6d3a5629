namespace OpenMed.Commands;

/// <summary>Sizes of files for people.</summary>
internal static class ByteSize
{
    /// <summary>Makes the text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Bytes, kilobytes (10^3 bytes) or megabytes (10^6 bytes), with the unit.</returns>
    public static string Text(long bytes) => bytes switch
    {
        < 1_000 => FormattableString.Invariant($"{bytes} bytes"),
        < 1_000_000 => FormattableString.Invariant($"{bytes / 1_000.0:0.0} kB"),
        _ => FormattableString.Invariant($"{bytes / 1_000_000.0:0.0} MB"),
    };
}
