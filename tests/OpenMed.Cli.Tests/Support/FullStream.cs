namespace OpenMed.Cli.Support;

/// <summary>A file on a full disk: every write says so, as ENOSPC does on Unix.</summary>
internal sealed class FullStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        if (count > 0) throw new IOException("No space left on device", 28);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!buffer.IsEmpty) throw new IOException("No space left on device", 28);
    }
}
