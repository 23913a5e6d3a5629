using System.Text;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Rewriting;

namespace OpenMed.Documents.Support;

/// <summary>A document that was masked, with a detector that finds Jane and Doe.</summary>
internal sealed record DocumentRun(string Output, IReadOnlyList<string> Warnings)
{
    public static DocumentRun Of(string document, DocumentSettings settings) =>
        Of(new MemoryStream(Encoding.UTF8.GetBytes(document)), new MemoryStream(), new WordDetector("Jane", "Doe"), settings);

    public static DocumentRun Of(Stream input, MemoryStream output, ITextDetector detector, DocumentSettings settings)
    {
        List<string> warnings = [];
        DocumentRewriter rewriter = new(detector, new MaskRewriter(new PiiMasker()), settings) { Warn = warnings.Add };
        using DocumentReader reader = new(input, "test", null);
        rewriter.Rewrite(reader, output, reader.HasMark, TestContext.Current.CancellationToken);
        return new DocumentRun(Encoding.UTF8.GetString(output.ToArray()), warnings);
    }
}
