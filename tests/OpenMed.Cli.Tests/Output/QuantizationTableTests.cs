using System.Text;
using OpenMed.Quantization;

namespace OpenMed.Cli.Output;

public sealed class QuantizationTableTests
{
    private static readonly PiiModelVariant Source = new("fp32", "model.onnx", 1, IsOptimized: false);

    [Fact]
    public void WriteTrials_ALogitIsNoNumber_SaysSo()
    {
        PiiQuantizationTrial trial = new("token", "", 123_456_789, float.PositiveInfinity, 572, 571, 20, 0, Passed: false);

        string table = Drawn(new PiiModelQuantization("", Source, "", [trial], [], null), QuantizationTable.WriteTrials);

        Assert.Contains("| token  | 123.5 MB | no number     | 571 of 572         | 0 of 20         | FAILED |", table, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteNodes_ManyNodes_DrawsThoseThatAreWorstInTheLastWay()
    {
        IEnumerable<PiiQuantizedNode> nodes = Enumerable.Range(1, 12)
            .Select(number => Node($"n{number}", new() { ["token"] = 1 - (number / 100.0), ["block32"] = number / 1000.0 }));

        string table = Drawn(Of([Node("unmeasured", []), .. nodes, Node("table", new() { ["rows"] = 0.5 })]), QuantizationTable.WriteNodes);

        string[] rows = [.. table.Split('\n').Where(line => line.StartsWith('|')).Skip(2)];
        Assert.Equal(["table", "n12", "n11", "n10", "n9", "n8", "n7", "n6", "n5", "n4"], rows.Select(row => row.Split('|')[1].Trim()));
        Assert.Equal("| table | 4 x 2 |       |         | 0.5  |", rows[0].TrimEnd());
        Assert.Equal("| n12   | 4 x 2 | 0.88  | 0.012   |      |", rows[1].TrimEnd());
    }

    [Fact]
    public void WriteNodes_NoneWasMeasured_DrawsNothing() => Assert.Empty(Drawn(Of([Node("a", [])]), QuantizationTable.WriteNodes));

    [Fact]
    public void WriteNodes_Errors_HaveFourDigits()
    {
        string table = Drawn(Of([Node("a", new() { ["token"] = 0.0112963 })]), QuantizationTable.WriteNodes);

        Assert.Contains("| 0.0113 |", table, StringComparison.Ordinal);
    }

    private static PiiQuantizedNode Node(string name, Dictionary<string, double> errors) =>
        new(name, "MatMul", [4, 2], "float", [.. errors.Select(error => new PiiNodeError(error.Key, error.Value))]);

    private static PiiModelQuantization Of(IReadOnlyList<PiiQuantizedNode> nodes) => new("", Source, "", [], nodes, null);

    private static string Drawn(PiiModelQuantization quantization, Action<PiiModelQuantization, TablePrinter> draw)
    {
        using MemoryStream output = new();
        draw(quantization, new TablePrinter(new Terminal { Input = Stream.Null, Output = output, Error = TextWriter.Null }, allowsColor: false));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
