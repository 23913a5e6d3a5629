using OpenMed.Documents.Formats;

namespace OpenMed.Documents.Support;

/// <summary>Settings for tests.</summary>
internal static class SomeSettings
{
    private static readonly CsvColumns AllColumns = new([], HasHeader: true, ',');

    public static DocumentSettings Of(DocumentFormat format) => new(format, new JsonFields([]), AllColumns);

    public static DocumentSettings Csv(params string[] columns) => Csv(AllColumns with { Names = columns });

    public static DocumentSettings Csv(CsvColumns columns) => new(DocumentFormat.Csv, new JsonFields([]), columns);

    public static DocumentSettings Ndjson(params string[] fields) => new(DocumentFormat.Ndjson, new JsonFields(fields), AllColumns);
}
