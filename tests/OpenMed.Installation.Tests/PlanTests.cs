using OpenMed.Installation.Support;

namespace OpenMed.Installation;

public sealed class PlanTests
{
    [Fact]
    public void Plan_Model_ListsFilesSizesAndTargetWithoutFetching()
    {
        using InstallSetup setup = new();
        setup["LICENSE"] = [1];
        setup["verify.py"] = [1];

        ModelInstallPlan plan = setup.Installer().Plan(setup.Source + "?signature=hidden");

        Assert.Equal(
            [("config.json", 2), ("tokenizer.json", 3), ("LICENSE", 1), ("model.onnx.sha256", 77), ("model.onnx", 300_000)],
            plan.Files.Select(file => (file.Name, file.ByteCount ?? -1)));
        Assert.Equal(300_083, plan.ByteCount);
        Assert.Equal(setup.Target, plan.Folder);
        Assert.Equal(setup.Source, plan.Source);
        Assert.Equal(["fp32"], plan.Variants);
        Assert.Empty(plan.UnverifiedFiles);
        Assert.False(plan.IsInstalled);
        Assert.All(setup.Server.Requests, request => Assert.Equal("HEAD", request.Method));
        Assert.All(setup.Server.Requests, request => Assert.EndsWith("?signature=hidden", request.Path, StringComparison.Ordinal));
        setup.AssertNothingIsLeft();
    }

    [Theory]
    [InlineData("config.json", "config.json'.")]
    [InlineData("tokenizer.json", "The source has none of")]
    [InlineData("model.onnx", "Use a source that holds the model in ONNX.")]
    public void Plan_RequiredFileMissing_SaysWhich(string name, string message)
    {
        using InstallSetup setup = new();
        setup.Remove(name);

        Assert.Contains(message, setup.Fails(ModelInstallFailure.NotFound).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_VariantMissing_NamesTheOthers()
    {
        using InstallSetup setup = new();
        setup["model_int8.onnx"] = [1];

        ModelInstallException exception = Assert.Throws<ModelInstallException>(() => setup.Install(variants: "fp16"));

        Assert.EndsWith("Choose one of these: fp32, int8.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_UnknownVariant_IsTheCallersMistake()
    {
        using InstallSetup setup = new();

        Assert.Throws<ArgumentException>(() => setup.Installer().Plan(setup.Source, ["int4"]));
        Assert.Equal(["fp32"], setup.Installer().Plan(setup.Source, ["FP32", "fp32"]).Variants);
    }

    [Fact]
    public void Install_VariantInTheSubfolder_IsPutIntoTheModelFolder()
    {
        using InstallSetup setup = new(TestModels.TinyDeberta);
        foreach (string name in new[] { "model.onnx", "model.onnx.sha256" })
        {
            setup["onnx/" + name] = setup[name];
            setup.Remove(name);
        }

        InstalledModel installed = setup.Install();

        Assert.Equal("model.onnx", PiiModel.Open(installed.Folder).Variant.FileName);
    }

    // The engine keeps its table to itself; here it is asked what it finds.
    [Theory]
    [InlineData("tiny-deberta", "fp32", "fp16")]
    [InlineData("openmed-mini", "int8")]
    public void Variants_AreThoseOfTheEngine(string model, params string[] variants)
    {
        PiiModel opened = PiiModel.Open(model == "openmed-mini" ? TestModels.Mini : TestModels.TinyDeberta);

        Assert.Equal(variants, opened.Variants.Select(variant => variant.Name));
        Assert.All(opened.Variants, variant => Assert.Equal(variant.FileName, ModelFileNames.OfVariant(variant.Name)));
    }

    [Fact]
    public void DefaultModelsFolder_IsTheUsers()
    {
        string folder = ModelInstaller.DefaultModelsFolder();

        Assert.True(Path.IsPathFullyQualified(folder));
        Assert.EndsWith(Path.Combine("openmed", "models"), folder, StringComparison.Ordinal);
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have their own place.");
        string? data = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
        string root = string.IsNullOrEmpty(data)
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share")
            : data;
        Assert.Equal(Path.Combine(root, "openmed", "models"), folder);
    }

    [Fact]
    public void Constructor_OptionOutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModelInstaller(new ModelInstallerOptions { MaxTries = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ModelInstaller(new ModelInstallerOptions { StallTimeout = TimeSpan.Zero }));
    }
}
