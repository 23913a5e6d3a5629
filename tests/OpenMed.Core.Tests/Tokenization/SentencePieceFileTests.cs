using CsCheck;
using OpenMed.Support;

namespace OpenMed.Tokenization;

public sealed class SentencePieceFileTests
{
    private static readonly byte[] Content = File.ReadAllBytes(Path.Combine(TestFolders.Data, "tiny-deberta", "spm.model"));

    [Fact]
    public void Constructor_Model_IsRead()
    {
        var file = new SentencePieceFile(Content);

        Assert.Equal(file.Pieces.Count, file.Scores.Length);
        Assert.Equal(["[PAD]", "[CLS]", "[SEP]", "[UNK]"], file.Pieces.Take(4));
        Assert.Equal(SentencePieceFile.PieceType.Unknown, file.Types[3]);
        Assert.NotEmpty(file.Charsmap);
        Assert.True(file.AddsPrefix);
        Assert.True(file.RemovesExtraSpaces);
    }

    [Fact]
    public void Open_CutOffAnywhere_IsRefusedByName()
    {
        using var folder = new TokenizerFolder();
        int[] ends = [.. Enumerable.Range(0, 300), .. Enumerable.Range(1, 300).Select(part => Content.Length / 301 * part), .. PieceEnds().Take(200)];
        foreach (int end in ends)
        {
            folder.Write("spm.model", Content[..end]);
            Assert.True(folder.IsRefused("spm.model"), $"The first {end} of {Content.Length} bytes were taken for the whole.");
        }
    }

    [Fact]
    public void Open_AnyByteChanged_IsRefusedByNameOrWorks()
    {
        using var folder = new TokenizerFolder();
        (from place in Gen.Int[0, Content.Length - 1] from value in Gen.Byte select (place, value)).Sample(
            (place, value) =>
            {
                byte[] changed = [.. Content];
                changed[place] = value;
                folder.Write("spm.model", changed);
                folder.IsRefused("spm.model");
            },
            iter: 300, threads: 1);
    }

    [Theory]
    [InlineData("vocab.txt")]
    [InlineData("model_int8.onnx")]
    [InlineData("config.json")]
    public void Open_ForeignFile_IsRefusedByName(string foreign)
    {
        using var folder = new TokenizerFolder();
        using FileStream file = File.OpenRead(Path.Combine(TestFolders.Root, "models", "openmed-mini", foreign));
        byte[] content = new byte[Math.Min(file.Length, 1_000_000)];
        file.ReadExactly(content);
        folder.Write("spm.model", content);

        Assert.True(folder.IsRefused("spm.model"));
    }

    // Between two pieces the file is whole protobuf, only with fewer of them.
    private static IEnumerable<int> PieceEnds()
    {
        for (int end = 0; Content[end] == 0x0A; end += 2 + Content[end + 1]) yield return end;
    }
}
