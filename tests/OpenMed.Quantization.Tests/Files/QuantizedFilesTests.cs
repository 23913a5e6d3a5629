using OpenMed.Models;
using OpenMed.Models.Quantization;
using OpenMed.Quantization.Support;
using OpenMed.Quantization.Trials;

namespace OpenMed.Quantization.Files;

public sealed class QuantizedFilesTests : IDisposable
{
    private const string Model = "model_int8.onnx";
    private const string Checksum = Model + ".sha256";
    private const string Record = QuantizationRecord.RecordName;

    private static readonly Lazy<Dictionary<string, byte[]>> Older = new(MakeOlder);

    private readonly TinyFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void RefuseForeign_FileWithoutRecord_IsRefusedAndStays()
    {
        File.WriteAllText(_folder[Model], "of another program");

        Refuses(Model);
    }

    [Theory]
    [InlineData(Model + "_data")]
    [InlineData(Model + ".data")]
    [InlineData(Checksum)]
    public void RefuseForeign_PartOfAForeignModelAlone_IsRefusedAndStays(string fileName)
    {
        File.WriteAllText(_folder[fileName], "of another program");

        Refuses(fileName);
    }

    [Fact]
    public void RefuseForeign_FolderInThePlace_IsRefusedAtOnce()
    {
        Directory.CreateDirectory(_folder[Model]);

        Assert.Throws<PiiModelConflictException>(() => PiiModelQuantizer.Quantize(_folder.FullPath));
    }

    [Fact]
    public void RefuseForeign_RecordOfAnotherProgram_IsRefusedAndStays()
    {
        File.WriteAllText(_folder[Record], """{"bits": 8}""");

        Refuses(Record);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RefuseForeign_FileThatIsNotThatOfItsRecord_IsRefusedAndStays(bool isLonger)
    {
        PutOlder();
        byte[] bytes = File.ReadAllBytes(_folder[Model]);
        bytes[^1] ^= 1;
        File.WriteAllBytes(_folder[Model], isLonger ? [.. bytes, 0] : bytes);

        Refuses(Model);
    }

    [Fact]
    public void RefuseForeign_FileThatWasMadeHere_IsReplaced()
    {
        PutOlder();
        string older = _folder.Snapshot()[Model];

        Quantize(0);

        Assert.NotEqual(older, _folder.Snapshot()[Model]);
        Assert.Equal("token", QuantizationRecord.Read(_folder[Model])!.Method);
        Assert.True(Trusted().IsPreferred, Trusted().Reason);
    }

    [Fact]
    public void Put_ForeignFilesThatMayBeReplaced_AreReplaced()
    {
        File.WriteAllText(_folder[Model], "of another program");
        File.WriteAllText(_folder[Model + "_data"], "and its weights");
        File.WriteAllText(_folder[Checksum], new string('0', 64));
        File.WriteAllText(_folder[Record], """{"bits": 8}""");

        PiiModelQuantization result = Quantize(0, replacesForeign: true);

        Assert.Equal(new FileInfo(_folder[Model]).Length, result.Quantized!.ByteCount);
        Assert.False(File.Exists(_folder[Model + "_data"]));
        Assert.True(Trusted().IsPreferred, Trusted().Reason);
    }

    [Fact]
    public void Put_SourceThatChangedMeanwhile_IsRefused()
    {
        SortedDictionary<string, string> before = [];

        PiiModelException exception = Assert.Throws<PiiModelException>(() => Quantize(0, meanwhile: () =>
        {
            File.AppendAllText(_folder["model.onnx"], "x");
            before = Visible();
        }));

        Assert.Contains("changed", exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, Visible());
    }

    /// <summary>A folder in the place of a file makes the step fail that is to replace it.</summary>
    [Theory]
    [InlineData(Model)]
    [InlineData(Checksum)]
    [InlineData(Record)]
    public void Put_StepThatFails_LeavesNoFileWithTheChecksumOrRecordOfAnother(string obstacle)
    {
        PutOlder();
        string older = _folder.Snapshot()[Model];

        Assert.Throws<PiiModelException>(() => Quantize(0, meanwhile: () =>
        {
            File.Delete(_folder[obstacle]);
            Directory.CreateDirectory(_folder[obstacle]);
        }));

        SortedDictionary<string, string> files = Visible();
        if (obstacle != Model) Assert.Equal(older, files[Model]);
        AssertPartsBelongTogether();
    }

    /// <summary>The states between the steps of Put, as a process that is killed leaves them.</summary>
    [Fact]
    public void Put_KilledBetweenTwoSteps_LeavesOneWholeFileThatIsTrustedOnlyWithItsOwnRecord()
    {
        PutOlder();
        Dictionary<string, byte[]> older = Files();
        Quantize(0);
        Dictionary<string, byte[]> newer = Files();
        Action[] steps =
        [
            () => { },
            () => File.Delete(_folder[Record]),
            () => File.Delete(_folder[Checksum]),
            () => File.WriteAllBytes(_folder[Model], newer[Model]),
            () => File.WriteAllBytes(_folder[Checksum], newer[Checksum]),
            () => File.WriteAllBytes(_folder[Record], newer[Record]),
        ];
        PutOlder();

        for (int step = 0; step < steps.Length; step++)
        {
            steps[step]();

            AssertPartsBelongTogether();
            Assert.Equal(step is 0 || step == steps.Length - 1, Trusted().IsPreferred);
            Assert.Equal(step < 3 ? older[Model] : newer[Model], File.ReadAllBytes(_folder[Model]));
            PiiModel model = PiiModel.Open(_folder.FullPath);
            Assert.Equal(Trusted().IsPreferred ? "int8" : "fp32", model.Variant.Name);
            Assert.Equal("int8", PiiModel.Open(_folder.FullPath, "int8").Variant.Name);
        }
    }

    private static Dictionary<string, byte[]> MakeOlder()
    {
        using QuantizedFilesTests tests = new();
        tests.Quantize(3);
        return tests.Files();
    }

    // What the fourth rung makes.
    private void PutOlder()
    {
        foreach ((string name, byte[] bytes) in Older.Value) File.WriteAllBytes(_folder[name], bytes);
    }

    private PiiModelQuantization Quantize(int rung, bool replacesForeign = false, Action? meanwhile = null)
    {
        _folder.WriteBattery(TinyFolder.LogitsOf(Ladder.Rungs[rung]));
        PiiQuantizationOptions options = new() { From = Ladder.Rungs[rung].Name, ReplacesForeign = replacesForeign };
        return PiiModelQuantizer.Quantize(_folder.FullPath, options, new Immediate<PiiQuantizationTrial>(_ => meanwhile?.Invoke()));
    }

    private void Refuses(string fileName)
    {
        SortedDictionary<string, string> before = _folder.Snapshot();

        PiiModelConflictException exception = Assert.Throws<PiiModelConflictException>(() => PiiModelQuantizer.Quantize(_folder.FullPath));

        Assert.Contains(fileName, exception.Message, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Snapshot());
    }

    private void AssertPartsBelongTogether()
    {
        if (!File.Exists(_folder[Model])) return;

        string sha256 = FileChecksum.Compute(_folder[Model]);
        if (FileChecksum.Published(_folder[Model]) is { } published) Assert.Equal(sha256, published);
        if (QuantizationRecord.Read(_folder[Model]) is { } record) Assert.Equal(sha256, record.Sha256);
    }

    private VerifiedInt8 Trusted() => VerifiedInt8.Of(
        VariantFiles.Of(_folder.FullPath, _folder[Model], "int8"), VariantFiles.Of(_folder.FullPath, _folder["model.onnx"], "fp32"));

    private Dictionary<string, byte[]> Files() => new[] { Model, Checksum, Record }.ToDictionary(name => name, name => File.ReadAllBytes(_folder[name]));

    // Without the folder of the work, which is there while it lasts.
    private SortedDictionary<string, string> Visible() => new(
        _folder.Snapshot().Where(file => file.Key[0] != '.').ToDictionary(), StringComparer.Ordinal);
}
