using OpenMed.Documents.Detection;
using OpenMed.Documents.Formats;
using OpenMed.Documents.Passages;

namespace OpenMed.Documents;

/// <summary>How documents are understood.</summary>
/// <param name="Format">The format of all of them.</param>
/// <param name="Fields">The JSON fields that are searched.</param>
/// <param name="Columns">The columns that are searched.</param>
public sealed record DocumentSettings(DocumentFormat Format, JsonFields Fields, CsvColumns Columns)
{
    private const string LogExtension = ".log";

    /// <summary>How much running text is searched at once.</summary>
    public BlockSize Block { get; init; } = BlockSize.Default;

    /// <summary>Whether documents hold many texts that may come again.</summary>
    /// <param name="names">What the documents are called.</param>
    /// <returns>False when all are running text.</returns>
    public bool HasManyTexts(IEnumerable<string> names) =>
        Format == DocumentFormat.ByName ? names.Any(IsLog) : Format != DocumentFormat.Text;

    /// <summary>Makes what sees the texts of one document.</summary>
    /// <param name="name">What the document is called.</param>
    /// <param name="detector">Finds the entities.</param>
    /// <param name="output">Takes the parts.</param>
    /// <param name="warn">Told what a user should know of it.</param>
    /// <returns>For that document alone.</returns>
    internal IDocument Open(string name, ITextDetector detector, IDocumentOutput output, Action<string> warn) => Format switch
    {
        DocumentFormat.Lines => Lines(detector, output),
        DocumentFormat.ByName when IsLog(name) => Lines(detector, output),
        DocumentFormat.Ndjson => new NdjsonDocument(detector, output, Fields, name, warn),
        DocumentFormat.Csv => new CsvDocument(detector, output, Columns, name),
        _ => new TextDocument(new SlidingBlock(detector, output, Block)),
    };

    private LineDocument Lines(ITextDetector detector, IDocumentOutput output) =>
        new(detector, output, Block);

    private static bool IsLog(string name) => name.EndsWith(LogExtension, StringComparison.OrdinalIgnoreCase);
}
