using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed class OptimizePiiModelCommandTests : IClassFixture<ModuleFixture>, IDisposable
{
    private readonly ModuleHost _host;
    private readonly TemporaryFolder _folder = new();
    private readonly string _model;

    public OptimizePiiModelCommandTests(ModuleFixture fixture)
    {
        _host = fixture.Host;
        _model = _folder.CopyOfTiny();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Optimize_AModel_WritesACopyThatRunsFromThenOn()
    {
        PSObject done = Assert.Single(_host.Run($"Get-PiiModel -ModelPath '{_model}' | Optimize-PiiModel"));

        Assert.Equal("fp32 (1.1 MB)", done.Properties["Source"].Value.ToString());
        Assert.StartsWith("fp32-optimized", done.Properties["Optimized"].Value.ToString(), StringComparison.Ordinal);
        Assert.InRange((float)done.Properties["LargestDrift"].Value, 0, 1e-3f);
        Assert.True((TimeSpan)done.Properties["OptimizedLoadTime"].Value > TimeSpan.Zero);
        Assert.Equal("fp32-optimized", Assert.Single(_host.Run($"(Get-PiiModel -ModelPath '{_model}').PreferredVariant")).BaseObject);

        Assert.Empty(_host.Run($"Optimize-PiiModel '{_model}'"));
        Assert.Equal("PiiModelAlreadyOptimized,OpenMed.Commands.OptimizePiiModelCommand", Assert.Single(_host.Errors).FullyQualifiedErrorId);
    }

    [Fact]
    public void Optimize_WhatIf_WritesNothing()
    {
        string[] before = _folder.Names();

        string shown = ModuleHost.Show($"Optimize-PiiModel '{_model}' -Variant fp16 -WhatIf").Text;

        Assert.Contains($"\"Write an optimized copy of the variant 'fp16'\" on target \"{_model}\"", shown, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Names());
    }

    [Theory]
    [InlineData("-ModelPath nonesuch", "PiiModelNotFound")]
    [InlineData("-ModelPath $model -Variant int8", "PiiModelUnusable")]
    public void Optimize_WhatCannotBeOpened_IsReported(string parameters, string id)
    {
        Assert.Empty(_host.Run($"$model = '{_model}'; Optimize-PiiModel {parameters}"));
        Assert.Equal(id + ",OpenMed.Commands.OptimizePiiModelCommand", Assert.Single(_host.Errors).FullyQualifiedErrorId);
    }

    [Fact]
    public void Optimize_AFolderThatMayNotBeWritten_IsReported()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "The rights of folders do not bind this user.");
        if (OperatingSystem.IsWindows()) return;

        File.SetUnixFileMode(_model, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Empty(_host.Run($"Optimize-PiiModel '{_model}'"));
            Assert.Equal("PiiModelUnusable,OpenMed.Commands.OptimizePiiModelCommand", Assert.Single(_host.Errors).FullyQualifiedErrorId);
        }
        finally
        {
            File.SetUnixFileMode(_model, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
