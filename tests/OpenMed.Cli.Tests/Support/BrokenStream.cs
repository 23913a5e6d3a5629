namespace OpenMed.Cli.Support;

/// <summary>A pipe whose reader is gone: every write says so, as EPIPE does on Unix.</summary>
internal sealed class BrokenStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        if (count > 0) throw new IOException("Broken pipe", 32);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!buffer.IsEmpty) throw new IOException("Broken pipe", 32);
    }
}
