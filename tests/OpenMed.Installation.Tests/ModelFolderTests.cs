using OpenMed.Installation.Support;

namespace OpenMed.Installation;

/// <summary>What stands in the models folder before, during and after installs.</summary>
public sealed class ModelFolderTests
{
    private const string Model = "model.onnx";

    [Fact]
    public void Install_AtEachStep_ShowsNoHalfModel()
    {
        using InstallSetup setup = new(TestModels.TinyDeberta);
        List<string> files = [];

        InstalledModel installed = setup.Install(
            progress: report =>
            {
                files.Add(report.File);
                Assert.False(Directory.Exists(setup.Target));
                Assert.True(report.FileIndex >= 1 && report.FileIndex <= report.FileCount);
                Assert.True(report.BytesDone <= report.BytesTotal);
            },
            variants: ["fp32", "fp16"]);

        Assert.Equal(installed.WrittenFiles, files.Distinct());
        Assert.Equal(
            [.. installed.WrittenFiles.Append("openmed-install.json").Order(StringComparer.Ordinal)],
            Directory.GetFiles(setup.Target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal([setup.Target], Directory.GetFileSystemEntries(setup.ModelsFolder));
        Assert.Equal(["fp32", "fp16"], PiiModel.Open(setup.Target).Variants.Select(variant => variant.Name));
    }

    [Fact]
    public void Install_ModelOfTheRepository_CanBeOpened()
    {
        using InstallSetup setup = new(TestModels.Mini);

        InstalledModel installed = setup.Install(variants: "int8");

        Assert.Equal("int8", PiiModel.Open(installed.Folder).Variant.Name);
        Assert.True(installed is { IsVerified: true, WasPresent: false });
    }

    [Fact]
    public void Install_Again_FetchesNothing()
    {
        using InstallSetup setup = new(TestModels.TinyDeberta);
        InstalledModel first = setup.Install();
        int getCount = setup.Server.Gets().Count();

        InstalledModel second = setup.Install();

        Assert.Equal(getCount, setup.Server.Gets().Count());
        Assert.True(second.WasPresent);
        Assert.Empty(second.WrittenFiles);
        Assert.Equal(first.Hashes.OrderBy(hash => hash.Key), second.Hashes.OrderBy(hash => hash.Key));
        Assert.Equal([setup.Target], Directory.GetFileSystemEntries(setup.ModelsFolder));
    }

    [Fact]
    public void Install_SameFilesWithoutRecord_KeepsThem()
    {
        using InstallSetup setup = new();
        setup.Install();
        File.Delete(Path.Combine(setup.Target, "openmed-install.json"));

        Assert.True(setup.Install().WasPresent);
        Assert.Single(setup.Server.Gets(Model));
        Assert.Equal([setup.Target], Directory.GetFileSystemEntries(setup.ModelsFolder));
    }

    [Fact]
    public void Install_OtherVariant_IsAddedBesideTheFirst()
    {
        using InstallSetup setup = new(TestModels.TinyDeberta);
        setup.Install();

        InstalledModel installed = setup.Install(variants: "fp16");

        Assert.Equal(["model_fp16.onnx.sha256", "model_fp16.onnx"], installed.WrittenFiles);
        Assert.Single(setup.Server.Gets(Model));
        Assert.Equal(["fp32", "fp16"], PiiModel.Open(setup.Target).Variants.Select(variant => variant.Name));
        Assert.Equal([setup.Target], Directory.GetFileSystemEntries(setup.ModelsFolder));
        Assert.True(setup.Installer().Plan(setup.Source, ["fp32", "fp16"]).IsInstalled);
    }

    [Fact]
    public void Install_OtherFileOfTheSameName_IsReplacedWithForceOnly()
    {
        using InstallSetup setup = new();
        setup.Install();
        byte[] before = setup[Model];
        setup.Serve(TestModels.Fake(seed: 2));

        ModelInstallException exception = setup.Fails(ModelInstallFailure.Conflict);

        Assert.Contains("holds another 'model.onnx", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(setup.Target, Model)));
        Assert.False(Directory.Exists(setup.Staging));

        InstalledModel installed = setup.Install(setup.Installer(force: true));

        Assert.Equal(["model.onnx.sha256", Model], installed.WrittenFiles);
        setup.AssertInstalled(Model, "model.onnx.sha256");
        Assert.True(setup.Install().WasPresent);
    }

    [Fact]
    public void Install_OtherContentOfTheSameLength_IsReplacedWithForceOnly()
    {
        using InstallSetup setup = new();
        setup.Install();
        setup["config.json"] = "[]"u8.ToArray();

        setup.Fails(ModelInstallFailure.Conflict);
        Assert.Equal("{}", File.ReadAllText(Path.Combine(setup.Target, "config.json")));

        Assert.Equal(["config.json"], setup.Install(setup.Installer(force: true)).WrittenFiles);
        setup.AssertInstalled("config.json");
    }

    [Fact]
    public void Install_ForceWithADamagedFile_RepairsIt()
    {
        using InstallSetup setup = new(TestModels.TinyDeberta);
        setup.Install();
        string path = Path.Combine(setup.Target, Model);
        byte[] bytes = File.ReadAllBytes(path);
        bytes[5000] ^= 1;
        File.WriteAllBytes(path, bytes);
        setup.Fails(ModelInstallFailure.Unusable);

        InstalledModel installed = setup.Install(setup.Installer(force: true));

        Assert.Equal([Model], installed.WrittenFiles);
        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_FolderThatCannotBeOpenedWithTheNewFiles_StaysAsItWas()
    {
        using InstallSetup setup = new(TestModels.TinyDeberta);
        setup.Install();
        setup["model_fp16.onnx"] = "short"u8.ToArray();
        setup["model_fp16.onnx.sha256"] = TestModels.Checksum("model_fp16.onnx", setup["model_fp16.onnx"]);

        ModelInstallException exception = Assert.Throws<ModelInstallException>(() => setup.Install(variants: "fp16"));

        Assert.Equal(ModelInstallFailure.Unusable, exception.Failure);
        Assert.Equal(["fp32"], PiiModel.Open(setup.Target).Variants.Select(variant => variant.Name));
        Assert.Equal([setup.Target], Directory.GetFileSystemEntries(setup.ModelsFolder));
    }

    [Fact]
    public void Install_EmptyFolderThere_IsFilled()
    {
        using InstallSetup setup = new();
        Directory.CreateDirectory(setup.Target);

        setup.Install();

        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_WhileAnotherOneRuns_IsRefused()
    {
        using InstallSetup setup = new();
        ModelInstallException? exception = null;

        setup.Install(progress: _ => exception ??= setup.Fails(ModelInstallFailure.Busy));

        Assert.NotNull(exception);
        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_TooLittleSpace_IsRefusedWithTheFigures()
    {
        using InstallSetup setup = new();
        setup.Surroundings = setup.Surroundings with { FreeBytes = static _ => 200_000 };

        ModelInstallException exception = setup.Fails(ModelInstallFailure.NoSpace);

        Assert.Contains("has 0.2 MB free, but 0.3 MB are needed.", exception.Message, StringComparison.Ordinal);
        Assert.Empty(setup.Server.Gets());
        setup.AssertNothingIsLeft();
    }

    [Fact]
    public void Install_PartThere_NeedsSpaceForTheRestOnly()
    {
        using InstallSetup setup = new();
        setup.Server.Change = (request, reply) => request is { Method: "GET", FileName: Model } ? reply with { CutAfter = 250_000 } : reply;
        setup.Fails(ModelInstallFailure.Network);
        setup.Server.Change = null;
        setup.Surroundings = setup.Surroundings with { FreeBytes = static _ => 60_000 };

        setup.Install();

        setup.AssertInstalled(Model);
    }

    [Fact]
    public void Install_FileInPlaceOfTheModelsFolder_IsRefused()
    {
        using InstallSetup setup = new();
        File.WriteAllText(setup.ModelsFolder, "");

        Assert.Contains("cannot be read or written", setup.Fails(ModelInstallFailure.Storage).Message, StringComparison.Ordinal);
    }
}
