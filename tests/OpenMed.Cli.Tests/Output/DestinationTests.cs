using OpenMed.Cli.Input;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Output;

public sealed class DestinationTests
{
    [Fact]
    public void Check_ResultIsAnInput_IsUsage()
    {
        using TemporaryFolder folder = new();
        string first = folder.Write("a.txt", "");
        string second = folder.Write("sub/a.txt", "");
        Destination destination = new(null, folder.Path, IsInPlace: false, null);

        Assert.Throws<UsageException>(() => destination.Check(
            [new InputFile(first, first, "a.txt"), new InputFile(second, second, "b.txt")]));
    }

    [Fact]
    public void Check_Device_IsUsage()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no folder of devices.");

        Assert.Throws<UsageException>(
            () => new Destination("/dev/null", null, IsInPlace: false, null).Check([InputFile.Stream]));
    }

    [Fact]
    public void PathOf_NothingSet_IsStandardOutput() =>
        Assert.Null(new Destination(null, null, IsInPlace: false, null).PathOf(InputFile.Stream));
}
