namespace OpenMed.Support;

/// <summary>Keys that are the same in every run.</summary>
internal static class SomeKey
{
    /// <summary>The key of the bytes 0 to 31.</summary>
    public static PiiKey One { get; } = PiiKey.FromBytes(Bytes(0));

    /// <summary>Another one.</summary>
    public static PiiKey Other { get; } = PiiKey.FromBytes(Bytes(100));

    /// <summary>One of many.</summary>
    public static PiiKey Number(int number) => PiiKey.FromBytes([.. BitConverter.GetBytes(number), .. Bytes(1)]);

    private static byte[] Bytes(int first) => [.. Enumerable.Range(first, 32).Select(each => (byte)each)];
}
