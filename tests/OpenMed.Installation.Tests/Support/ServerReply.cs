namespace OpenMed.Installation.Support;

/// <summary>What the server answers, and how badly.</summary>
internal sealed record ServerReply(int Status)
{
    /// <summary>The body; not sent for HEAD.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Further headers.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>What Content-Length says; null says the truth, -1 leaves it out and ends the body by closing the connection.</summary>
    public long? ContentLength { get; init; }

    /// <summary>After how many bytes of the body the connection is closed; null means at its end.</summary>
    public int? CutAfter { get; init; }

    /// <summary>After how many bytes of the body nothing more is sent, with the connection open; null means never.</summary>
    public int? StallAfter { get; init; }
}
