namespace OpenMed.Rules.Keyed;

/// <summary>Names of numbers that programs give out, of which one in ten passes a checksum by chance.</summary>
internal static class TechnicalKeys
{
    private static readonly KeyPhraseTable Table = new(
    [
        new KeyedIdentifier(
            "technical", string.Empty, "trace", "span", "offset", "request", "req", "order", "tracking", "shipment", "parcel", "correlation", "sequence", "seq", "epoch",
            "timestamp", "ts", "nanos", "micros", "hash", "message", "msg", "event", "batch", "job", "session", "thread", "process", "pid", "block", "ticket", "blk",
            "checksum", "size", "bytes", "length", "count", "version", "build", "barcode", "ean", "upc", "gtin", "isbn", "sku"),
    ]);

    private static readonly WordList Ids = new("id", "ids", "uid", "uuid", "guid", "oid", "tid");

    /// <summary>Whether such a name, or any name whose last word is id (or uid, guid), stands right before a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number starts.</param>
    public static bool Touch(in RuleText text, int start)
    {
        if (Table.Find(text.Chars, start, out _) is not null) return true;

        WordsBefore words = new(text.Chars, KeyPhraseTable.SkipGlue(text.Chars, start, out _));
        return words.MoveBack() && Ids.Contains(words.Word);
    }
}
