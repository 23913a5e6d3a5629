using System.Globalization;

namespace OpenMed.Benchmarks.Report;

/// <summary>Writes rows as a table in Markdown, each as soon as it is there.</summary>
internal static class ResultTable
{
    private const int WhatWidth = 62;

    /// <summary>Writes the head.</summary>
    public static void WriteHead()
    {
        Write("what", "ours", "peer or limit", "ratio", "unit", "peer, or what is amiss");
        Screen.Write($"|{Line(WhatWidth)}|{Line(10)}:|{Line(17)}:|{Line(6)}:|{Line(8)}|---|".Replace("-:", ":", StringComparison.Ordinal));
    }

    /// <summary>Writes a row.</summary>
    /// <param name="row">The row.</param>
    public static void WriteRow(Row row)
    {
        string other = row.Kind switch
        {
            Comparison.AtLeast => $"at least {Figure(row.Other)}",
            Comparison.AtMost => $"at most {Figure(row.Other)}",
            _ => Figure(row.Other),
        };
        string ratio = row.Ratio is { } known && double.IsFinite(known) ? Figure(known) : string.Empty;
        Write(row.What, Figure(row.Ours), other, ratio, row.Unit, row.IsMissed ? "MISSED " + row.Note : row.Note);
    }

    private static void Write(string what, string ours, string other, string ratio, string unit, string note) =>
        Screen.Write($"| {what.PadRight(WhatWidth)} | {ours,10} | {other,17} | {ratio,6} | {unit,-8} | {note} |");

    private static string Line(int width) => new('-', width + 2);

    private static string Figure(double? value) => value switch
    {
        null => string.Empty,
        0 => "0",
        >= 1000 => value.Value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 100 => value.Value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.Value.ToString("0.0", CultureInfo.InvariantCulture),
        >= 0.1 => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.000", CultureInfo.InvariantCulture),
    };
}
