using OpenMed.Installation.Support;

namespace OpenMed.Installation;

public sealed class LocalFolderTests
{
    [Fact]
    public void Install_Folder_CopiesWhatAModelNeeds()
    {
        using InstallSetup setup = new();
        setup.Surroundings = new InstallSurroundings();
        ModelInstaller installer = setup.Installer();

        InstalledModel installed = installer.Install(installer.Plan(TestModels.TinyDeberta));

        Assert.Equal("tiny-deberta", installed.Name);
        Assert.Equal(
            [
                "added_tokens.json", "config.json", "model.onnx", "model.onnx.sha256", "openmed-install.json", "reference_battery.json",
                "special_tokens_map.json", "spm.model", "tokenizer.json", "tokenizer_config.json",
            ],
            Directory.GetFiles(installed.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(File.ReadAllBytes(Path.Combine(TestModels.TinyDeberta, "model.onnx")), File.ReadAllBytes(Path.Combine(installed.Folder, "model.onnx")));
        Assert.Empty(setup.Server.Requests);
        Assert.True(installer.Install(installer.Plan(TestModels.TinyDeberta)).WasPresent);
    }

    [Fact]
    public void Install_FolderWithADamagedModel_IsRefusedAndNothingIsLeft()
    {
        using InstallSetup setup = new();
        string folder = Copy(setup);
        byte[] bytes = File.ReadAllBytes(Path.Combine(folder, "model.onnx"));
        bytes[77] ^= 1;
        File.WriteAllBytes(Path.Combine(folder, "model.onnx"), bytes);
        ModelInstaller installer = setup.Installer();

        ModelInstallException exception = Assert.Throws<ModelInstallException>(() => installer.Install(installer.Plan(folder)));

        Assert.Equal(ModelInstallFailure.HashMismatch, exception.Failure);
        setup.AssertNothingIsLeft();
    }

    [Fact]
    public void Install_CancelledCopy_GoesOn()
    {
        using InstallSetup setup = new();
        string folder = Copy(setup);
        using CancellationTokenSource source = new();
        ModelInstaller installer = setup.Installer();
        Assert.ThrowsAny<OperationCanceledException>(() => installer.Install(
            installer.Plan(folder),
            new ActionProgress(report =>
            {
                if (report is { File: "model.onnx", BytesDone: > 0 }) source.Cancel();
            }),
            source.Token));
        List<long> done = [];

        installer.Install(installer.Plan(folder), new ActionProgress(report =>
        {
            if (report.File == "model.onnx") done.Add(report.BytesDone);
        }));

        Assert.Equal(131_072, done[0]);
        Assert.True(Directory.Exists(Path.Combine(setup.ModelsFolder, "copy")));
    }

    [Fact]
    public void Plan_FolderItself_IsRefused()
    {
        using InstallSetup setup = new();
        setup.Install();

        ModelInstallException exception = Assert.Throws<ModelInstallException>(() => setup.Installer().Plan(setup.Target));

        Assert.Equal(ModelInstallFailure.Address, exception.Failure);
    }

    private static string Copy(InstallSetup setup)
    {
        string folder = Directory.CreateDirectory(Path.Combine(setup.Path, "copy")).FullName;
        foreach ((string name, byte[] bytes) in TestModels.Fake()) File.WriteAllBytes(Path.Combine(folder, name), bytes);
        return folder;
    }
}
