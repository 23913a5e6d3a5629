using OpenMed.Support;

namespace OpenMed.Masking;

/// <summary>The first table of docs/masks.md says what the masks do.</summary>
public sealed class MasksPageTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(TestFolders.Root, "docs", "masks.md"))
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|').Select(cell => cell.Trim(' ', '`')).ToArray()),
    ];

    [Fact]
    public void Table_NamesEveryMask() => Assert.Equal(
        Enum.GetNames<PiiMask>().Select(name => name.ToLowerInvariant()).Order(), Rows.Select(row => row[1]).Distinct().Order());

    [Fact]
    public void Table_Examples_AreWhatTheMasksGive() => Assert.All(Rows, row =>
    {
        PiiMask mask = Enum.Parse<PiiMask>(row[1], ignoreCase: true);
        string masked = new PiiMasker(mask, SomeKey.One).Mask(row[4], [new PiiEntity(row[3], 0, row[4].Length, 1f)]).Text;

        Assert.Equal(row[2] == "yes", MaskSet.NeedsKey(mask));
        if (mask == PiiMask.Encrypt)
            Assert.Equal(row[4], new PiiUnmasker(SomeKey.One).Unmask(row[5]).Text);
        else
            Assert.Equal(row[5], masked);
    });
}
