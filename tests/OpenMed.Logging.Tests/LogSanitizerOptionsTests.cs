using OpenMed.Logging.Support;

namespace OpenMed.Logging;

public sealed class LogSanitizerOptionsTests
{
    [Fact]
    public void Check_SeveralOutOfRange_NamesThemAll()
    {
        var options = new LogSanitizerOptions { Mode = (LogSanitizerMode)7, Budget = TimeSpan.Zero, MaxDepth = 0, MaxStringLength = 63, CacheSize = 1_000_001 };

        ArgumentException exception = Assert.Throws<ArgumentException>(() => new LogSanitizer(options));

        Assert.All(["Mode", "Budget", "MaxDepth", "MaxStringLength", "CacheSize"], name => Assert.Contains(name + " must be", exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_Ends_AreInRange()
    {
        new LogSanitizerOptions { Budget = TimeSpan.FromMilliseconds(1), MaxDepth = 1, MaxStringLength = 64, CacheSize = 16 }.Check();
        new LogSanitizerOptions { Budget = TimeSpan.FromMinutes(1), MaxDepth = 32, MaxStringLength = 1_048_576, CacheSize = 1_000_000 }.Check();
    }

    [Fact]
    public void Check_ModelVariantBesideAModel_IsRefused()
    {
        LogSanitizerOptions options = new() { Model = PiiModel.Open(TestFolders.Mini), ModelVariant = "int8" };

        Assert.Equal(
            "Model and ModelVariant are both given, but only one of them counts. Correct the options of the log sanitizer.",
            Assert.Throws<ArgumentException>(options.Check).Message);
    }

    [Fact]
    public void OpenModel_ModelVariant_IsTheOneThatRuns()
    {
        LogSanitizerOptions options = new() { ModelPath = Path.Combine(TestFolders.Root, "tests", "data", "tiny-deberta") };
        Assert.Equal("fp32", options.OpenModel()?.Variant.Name);

        options.ModelVariant = "fp16";
        Assert.Equal("fp16", options.OpenModel()?.Variant.Name);

        options.ModelVariant = "";
        Assert.Equal("fp32", options.OpenModel()?.Variant.Name);
    }

    [Fact]
    public void New_StrictWithoutModel_NamesPackageAndMode()
    {
        // No model lies beside the binaries of this test.
        Assert.SkipWhen(Environment.GetEnvironmentVariable("OPENMED_MODEL_PATH") is { Length: > 0 }, "OPENMED_MODEL_PATH names a model.");

        PiiModelException exception = Assert.Throws<PiiModelException>(() => new LogSanitizer());

        Assert.Contains("OpenMed.Models.Mini", exception.Message, StringComparison.Ordinal);
        Assert.Contains("RulesOnly", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_PolicyWithMaskThatNeedsKey_Throws() =>
        Assert.Throws<ArgumentException>(() => new LogSanitizer(new LogSanitizerOptions
        {
            Mode = LogSanitizerMode.RulesOnly,
            Policy = PiiPolicy.Parse("""{ "profile": "logs", "mask": "hash" }"""),
        }));
}
