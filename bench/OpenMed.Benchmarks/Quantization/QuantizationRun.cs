using OpenMed.Benchmarks.Input;
using OpenMed.Benchmarks.Report;
using OpenMed.Models;
using OpenMed.Quantization.Trials;

namespace OpenMed.Benchmarks.Quantization;

/// <summary>Measures the ways of quantizing beside fp32 and beside the usual dynamic INT8.</summary>
internal static class QuantizationRun
{
    /// <summary>The argument that starts it.</summary>
    public const string Argument = "--quantization";

    private static readonly string[] Methods = ["token", "balanced", "block64", "block32", "level0-half"];

    /// <summary>Measures.</summary>
    /// <param name="folder">A model folder; null for those that come with the project or lie beside it.</param>
    public static int Start(string? folder)
    {
        if (folder is not null)
        {
            Measure(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), folder);
            return 0;
        }

        Measure("tiny-deberta, random weights", Folders.TinyDeberta);
        if (Folders.MiniFloat is { } mini)
        {
            Measure("openmed-mini", mini);
            MeasureOutliers(mini);
        }
        else
        {
            Screen.Write("openmed-mini: skipped, its fp32 file is not part of the repository.");
        }

        if (Folders.AccurateShape is not { } shape || Folders.Deberta is not { } vocabulary)
        {
            Screen.Write("accurate size: skipped, its graph and vocabulary are not part of the repository.");
            return 0;
        }

        using RandomWeights weights = new(shape, vocabulary);
        weights.JoinFiles();
        Measure("the accurate model's shape, random weights", weights.Folder);
        return 0;
    }

    private static void MeasureOutliers(string mini)
    {
        using TempModel copy = TempModel.Of(mini);
        OutlierChannels.Write(Path.Combine(mini, "model.onnx"), Path.Combine(copy.Folder, "model.onnx"));
        Measure("openmed-mini with outlier channels", copy.Folder);
    }

    private static void Measure(string title, string folder)
    {
        DirectoryInfo place = Directory.CreateTempSubdirectory("openmed-bench-");
        try
        {
            VariantFiles source = VariantCatalog.Find(folder).First(files => files.Variant.Name == "fp32");
            using QuantizationWork work = new(folder, source, ModelConfig.Read(folder), place.FullName, CancellationToken.None);
            QuantizationTable table = new(folder, work.Reference.Rows, source.Path);
            table.WriteHead(title);
            foreach (Rung rung in Ladder.Rungs.Where(rung => Methods.Contains(rung.Name)))
            {
                work.Try(rung);
                table.Write(rung.Name, work.ResultPath);
                if (rung.Name != "token") continue;

                string dynamic = Path.Combine(place.FullName, "dynamic.onnx");
                DynamicInt8.Write(work.ResultPath, dynamic);
                table.Write("dynamic INT8, one scale a tensor", dynamic);
            }
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }
}
