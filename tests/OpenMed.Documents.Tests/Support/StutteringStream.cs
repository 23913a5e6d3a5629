namespace OpenMed.Documents.Support;

/// <summary>Gives its bytes in reads of random sizes, as a pipe does.</summary>
internal sealed class StutteringStream(byte[] bytes, int seed, int maxRead) : MemoryStream(bytes)
{
    private readonly Random _random = new(seed);

    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, Math.Min(count, _random.Next(1, maxRead + 1)));
}
