using OpenMed.Support;

namespace OpenMed.Models.Verification;

[Trait("Kind", "model")]
public sealed class ModelVerifierTests
{
    // The third label of id2label is B-age, the 40th B-email; 365 and 264 are among the first sentence's ids in reference_battery.json.
    private static readonly Dictionary<string, (Action<TempFolder> Damage, string Check, string Cause)> Faults = new()
    {
        ["weight byte flipped"] = (ModelFault.FlipWeight, "SHA-256 of model.onnx", "does not match its SHA-256 (expected 05e6…, found"),
        ["weight byte flipped, no checksum"] = (Unsigned(ModelFault.FlipWeight), "largest logit drift", "away from the reference"),
        ["weights truncated"] = (folder => ModelFault.Truncate(folder, "model.onnx"), "SHA-256 of model.onnx", "does not match its SHA-256"),
        ["weights truncated, no checksum"] =
            (Unsigned(folder => ModelFault.Truncate(folder, "model.onnx")), "session", "ONNX Runtime cannot load the file"),
        ["weights are a page of text"] = (Unsigned(folder => File.WriteAllText(folder["model.onnx"], "Not found")), "files", "holds only 9 bytes"),
        ["weights of another model"] = (
            Unsigned(folder => File.Copy(Path.Combine(TestFolders.Mini, "model_int8.onnx"), folder["model.onnx"], overwrite: true)),
            "output",
            "scores 109 labels, but config.json beside it names 106"),
        ["checksum file is no checksum"] =
            (folder => File.WriteAllText(folder["model.onnx.sha256"], "Not found"), "SHA-256 of model.onnx", "does not start with a SHA-256"),
        ["config.json truncated"] = (folder => ModelFault.Truncate(folder, "config.json"), "config.json", "is not complete JSON"),
        ["two labels swapped in id2label"] =
            (folder => ModelFault.SwapLabels(folder, 3, 40, isInBoth: false), "label map", "'B-email' is 3 in id2label, and 40 in label2id."),
        ["two labels swapped in both maps"] =
            (folder => ModelFault.SwapLabels(folder, 3, 40, isInBoth: true), "label map", "which stand at each other's places."),
        ["label removed from the middle"] = (folder => ModelFault.RemoveLabel(folder, 17), "labels", "does not number its 105 labels"),
        ["last label removed"] = (folder => ModelFault.RemoveLabel(folder, 105), "labels", "config.json names 105 = O + 50 B/I pairs + 4 B only, and the accurate model has 106"),
        ["label2id contradicts"] = (
            folder => ModelFault.Edit(folder, "config.json", root => root["label2id"]!["B-age"] = 7),
            "label map",
            "'B-age' is 3 in id2label, and 7 in label2id."),
        ["tokenizer of another model"] = (
            folder => File.Copy(Path.Combine(TestFolders.Mini, "tokenizer.json"), folder["tokenizer.json"], overwrite: true),
            "tokenizer",
            "The files are of different models"),
        ["vocabulary rows swapped"] = (folder => ModelFault.SwapRows(folder, 365, 264), "token ids", "gives other ids than reference_battery.json for"),
        ["tokenizer truncated"] = (folder => ModelFault.Truncate(folder, "tokenizer.json"), "tokenizer", "is damaged or of another kind"),
        ["tokenizer missing"] = (DeleteTokenizers, "tokenizer", "has no 'tokenizer.json', 'spm.model' or 'vocab.txt'"),
        ["battery truncated"] = (folder => ModelFault.Truncate(folder, "reference_battery.json"), "reference", "is not complete JSON"),
    };

    public static TheoryData<string> FaultNames { get; } = [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(FaultNames))]
    public void Verify_DamagedTinyDeberta_FailsAtThatCheckFirst(string name)
    {
        (Action<TempFolder> damage, string check, string cause) = Faults[name];
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        damage(folder);

        PiiModelReport report = Verify(folder.FullPath, "fp32");

        Assert.Equal(PiiModelOutcome.Failed, report.Outcome);
        PiiModelCheck failed = report.Checks.First(each => each.Outcome == PiiModelOutcome.Failed);
        Assert.Equal(check, failed.Name);
        Assert.Contains(cause, failed.Cause, StringComparison.Ordinal);
        Assert.StartsWith($"failed at '{check}': ", report.Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_Int8WithBrokenScales_FailsByItsNumbers()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.Mini);
        Unsigned(ModelFault.BreakScales)(folder);

        PiiModelReport report = Verify(folder.FullPath, "int8");

        Assert.Equal(
            ["argmax differences", "sentences with equal spans"],
            report.Checks.Where(check => !check.Passed).Select(check => check.Name));
        Assert.Contains("have another best label than in the reference", report.Verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tiny-deberta", "fp32")]
    [InlineData("tiny-deberta", "fp16")]
    [InlineData("openmed-mini", "int8")]
    public void Verify_ModelOfTheRepository_PassesEveryCheck(string name, string variant)
    {
        string folder = name == "openmed-mini" ? TestFolders.Mini : TestFolders.TinyDeberta;
        PiiModelReport report = Verify(folder, variant, isTimed: true);

        Assert.True(report.Passed, report.Verdict);
        Assert.Equal(
            [
                "files", $"SHA-256 of {report.Variant.FileName}", "files without a SHA-256", "config.json", "labels", "label map", "tokenizer",
                "token ids", "reference", "session", "inputs", "output", "largest logit drift", "argmax differences", "sentences with equal spans",
            ],
            report.Checks.Select(check => check.Name));
        Assert.Equal("passed: 15 of 15 checks", report.Verdict);
        Assert.Equal([32, 128], report.Latencies.Select(latency => latency.TokenCount));
        Assert.All(report.Latencies, latency => Assert.InRange(latency.P50, TimeSpan.FromTicks(1), latency.P95));
    }

    [Fact]
    public void Verify_NoBattery_ComparesWithTheFp32Sibling()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        File.Delete(folder["reference_battery.json"]);

        PiiModelReport report = Verify(folder.FullPath, "fp16");

        Assert.True(report.Passed, report.Verdict);
        Assert.Equal("fp32 sibling model.onnx, 20 sentences", Measured(report, "reference"));
        Assert.Equal("20 of 20", Measured(report, "token ids"));
        Assert.Equal("20 of 20", Measured(report, "sentences with equal spans"));
    }

    [Fact]
    public void Verify_NoBatteryAndDamagedSibling_ComparesWithNothing()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        File.Delete(folder["reference_battery.json"]);
        ModelFault.FlipWeight(folder);

        PiiModelReport report = Verify(folder.FullPath, "fp16");

        Assert.Equal(PiiModelOutcome.NotCompared, report.Outcome);
        Assert.Contains("The fp32 sibling cannot be the reference. The file", report.Verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fp32")]
    [InlineData("fp16")]
    public void Verify_NoReferenceAtAll_ClaimsNothing(string variant)
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        File.Delete(folder["reference_battery.json"]);
        File.Delete(folder[variant == "fp32" ? "model_fp16.onnx" : "model.onnx"]);

        PiiModelReport report = Verify(folder.FullPath, variant);

        Assert.False(report.Passed);
        Assert.Equal(["reference"], report.Checks.Where(check => check.Outcome == PiiModelOutcome.NotCompared).Select(check => check.Name));
        Assert.StartsWith("not verified, 'reference' could not be compared: The folder has neither", report.Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_NoIdsToCompareWith_ClaimsNothing()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        File.Delete(folder["reference_battery.json"]);
        File.Delete(folder["spm.model"]);

        PiiModelReport report = Verify(folder.FullPath, "fp16");

        Assert.Equal(["token ids"], report.Checks.Where(check => !check.Passed).Select(check => check.Name));
        Assert.Equal(PiiModelOutcome.NotCompared, report.Outcome);
    }

    [Fact]
    public void Verify_NoBatteryAndTokenizerFilesThatDiffer_FailsTheIds()
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        File.Delete(folder["reference_battery.json"]);
        ModelFault.SwapRows(folder, 365, 264);

        Assert.Contains("gives other ids than spm.model for", Verify(folder.FullPath, "fp32").Verdict, StringComparison.Ordinal);
    }

    // What the runtime itself makes of a changed graph is its own affair: here the files that this project reads are changed.
    [Theory]
    [InlineData("config.json")]
    [InlineData("tokenizer.json")]
    [InlineData("tokenizer_config.json")]
    [InlineData("reference_battery.json")]
    [InlineData("model.onnx.sha256")]
    public void Verify_AnyByteOfAFileChanged_GivesAReport(string fileName)
    {
        using TempFolder folder = TempFolder.CopyOf(TestFolders.TinyDeberta);
        byte[] original = File.ReadAllBytes(folder[fileName]);
        Random random = new(4711);
        for (int round = 0; round < 6; round++)
        {
            byte[] changed = [.. original];
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(folder[fileName], changed);

            Assert.NotEmpty(Verify(folder.FullPath, "fp32").Verdict);
        }
    }

    [Fact]
    public void Verify_Cancelled_Throws() => Assert.ThrowsAny<OperationCanceledException>(
        () => PiiModelVerification.Of(TestFolders.TinyDeberta, "fp32", new CancellationToken(canceled: true)));

    private static PiiModelReport Verify(string folder, string variant, bool isTimed = false)
    {
        IReadOnlyList<VariantFiles> variants = VariantCatalog.Find(folder);
        VariantFiles files = VariantCatalog.Pick(variants, variant, folder);
        return new ModelVerifier(folder, variants).Verify(files, isTimed, TestContext.Current.CancellationToken);
    }

    private static string Measured(PiiModelReport report, string name) => report.Checks.Single(check => check.Name == name).Measured;

    private static Action<TempFolder> Unsigned(Action<TempFolder> damage) => folder =>
    {
        damage(folder);
        foreach (string path in Directory.GetFiles(folder.FullPath, "*.sha256")) File.Delete(path);
    };

    private static void DeleteTokenizers(TempFolder folder)
    {
        File.Delete(folder["tokenizer.json"]);
        File.Delete(folder["spm.model"]);
    }
}
