using System.Globalization;
using System.Text;
using OpenMed.Logging.Canaries;
using OpenMed.Logging.Carriers;
using OpenMed.Logging.Outputs;
using OpenMed.Logging.Pipelines;
using OpenMed.Logging.Support;
using OpenMed.Logging.Ways;

namespace OpenMed.Logging;

/// <summary>Each planted value in each place of an event, logged in each way to each output, with the model of the repository: none shows.</summary>
[Trait("Kind", "model")]
public sealed class CanaryMatrixTests(ITestOutputHelper log)
{
    private static readonly string[] WayNames = ["MEL extension methods", "LoggerMessage.Define", "[LoggerMessage]", "Log<TState>", "Serilog static", "Serilog through MEL"];

    [Fact]
    public void Sanitized_NoOutputShowsAnyValue()
    {
        List<string> leaks = [];
        using LogSanitizer sanitizer = new(new LogSanitizerOptions { Budget = TimeSpan.FromMinutes(1), Model = PiiModel.Open(TestFolders.Mini) });

        Dictionary<(string Way, string Carrier), Cell> cells = Run(sanitizer, leaks);

        log.WriteLine(TableOf(cells));
        foreach (string leak in leaks) log.WriteLine(leak);
        Assert.Empty(leaks);
        Assert.All(cells, cell => Assert.True(cell.Value.LeastRows >= CanaryList.All.Count, $"{cell.Key} wrote {cell.Value.LeastRows} rows to an output."));
        Assert.All(cells, cell => Assert.True(cell.Value.Masks > 0, $"{cell.Key} has no mask."));
    }

    /// <summary>So that the test above can fail: without a sanitizer the values are there, in all but what a way or output does not show.</summary>
    [Fact]
    public void Plain_OutputsShowTheValues()
    {
        List<string> shown = [];

        Dictionary<(string Way, string Carrier), Cell> cells = Run(sanitizer: null, shown);

        log.WriteLine(TableOf(cells));
        Assert.All(cells, cell => Assert.True(cell.Value.Shown >= CanaryList.All.Count, $"{cell.Key} shows {cell.Value.Shown} values."));
    }

    private static Dictionary<(string Way, string Carrier), Cell> Run(LogSanitizer? sanitizer, List<string> shown)
    {
        Dictionary<(string, string), Cell> cells = [];
        foreach (string way in WayNames)
        {
            foreach (Carrier carrier in CarrierList.All)
                cells.Add((way, carrier.Name), Cell.Of(Write(sanitizer, way, carrier), $"{way}, {carrier.Name}", shown));
        }

        return cells;
    }

    private static IReadOnlyDictionary<string, string> Write(LogSanitizer? sanitizer, string wayName, Carrier carrier)
    {
        using OutputSet outputs = new();
        if (wayName.StartsWith("Serilog", StringComparison.Ordinal))
        {
            using SerilogPipeline pipeline = new(sanitizer, outputs);
            LogAll(wayName == "Serilog static" ? new SerilogWay() : new ExtensionWay(pipeline.Logger), carrier);
        }
        else
        {
            using MelPipeline pipeline = new(sanitizer, outputs);
            LogAll(
                wayName switch
                {
                    "MEL extension methods" => new ExtensionWay(pipeline.Logger),
                    "LoggerMessage.Define" => new DefinedWay(pipeline.Logger),
                    "[LoggerMessage]" => new GeneratedWay(pipeline.Logger),
                    _ => new StateWay(pipeline.Logger),
                },
                carrier);
        }

        return outputs.Texts();
    }

    private static void LogAll(ILogWay way, Carrier carrier)
    {
        for (int index = 0; index < CanaryList.All.Count; index++) carrier.Log(way, CanaryList.All[index], index);
    }

    private static string TableOf(Dictionary<(string Way, string Carrier), Cell> cells)
    {
        var table = new StringBuilder("values shown (masks written), all outputs of a way together\n");
        table.Append(CultureInfo.InvariantCulture, $"{"",-20}");
        foreach (string way in WayNames) table.Append(CultureInfo.InvariantCulture, $"{way,24}");
        foreach (Carrier carrier in CarrierList.All)
        {
            table.Append(CultureInfo.InvariantCulture, $"\n{carrier.Name,-20}");
            foreach (string way in WayNames) table.Append(CultureInfo.InvariantCulture, $"{cells[(way, carrier.Name)],24}");
        }

        return table.ToString();
    }
}
