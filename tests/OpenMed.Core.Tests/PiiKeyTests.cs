using System.Security.Cryptography;
using System.Text;
using OpenMed.Support;

namespace OpenMed;

public sealed class PiiKeyTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 32).Select(each => (byte)each)];

    private static readonly string Hex = Convert.ToHexString(Bytes);

    /// <summary>What is written with a key must be readable by later versions: first four bytes of HKDF-Expand (RFC 5869) of the bytes 0 to 31
    /// with the info openmed/v1/id, computed with Python's hmac: hmac(key, info + b'\x01', 'sha256').</summary>
    [Fact]
    public void Id_OfKnownBytes_NeverChanges() => Assert.Equal("0cc542a7", PiiKey.FromBytes(Bytes).Id);

    [Fact]
    public void FromBytes_OtherLengths_AreKeysOfTheirOwn()
    {
        string[] ids = [.. new[] { 16, 17, 31, 32, 33, 64, 4096 }.Select(length => PiiKey.FromBytes(RandomNumberGenerator.GetBytes(length)).Id)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{8}$", id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    public void FromBytes_Few_IsRefused(int length) =>
        Assert.Throws<ArgumentException>(() => PiiKey.FromBytes(Bytes.AsSpan(0, length)));

    [Fact]
    public void FromBytes_AllAlike_IsRefused() => Assert.Throws<ArgumentException>(() => PiiKey.FromBytes(new byte[32]));

    public static TheoryData<string, byte[]> Files { get; } = new()
    {
        { "hexadecimal", Encoding.ASCII.GetBytes(Hex) },
        { "small hexadecimal", Encoding.ASCII.GetBytes(Hex.ToLowerInvariant() + "\r\n") },
        { "base64", Encoding.ASCII.GetBytes(Convert.ToBase64String(Bytes)) },
        { "base64 in lines", Encoding.ASCII.GetBytes(Convert.ToBase64String(Bytes).Insert(20, "\n") + "\n") },
        { "base64url", Encoding.ASCII.GetBytes(Convert.ToBase64String(Bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_')) },
        { "with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.ASCII.GetBytes(Hex)] },
        { "raw", Bytes },
    };

    [Theory, MemberData(nameof(Files))]
    public void FromFile_AnyForm_GivesTheSameKey(string form, byte[] content)
    {
        Assert.NotEmpty(form);
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["a.key"], content);

        Assert.Equal(PiiKey.FromBytes(Bytes).Id, PiiKey.FromFile(folder["a.key"]).Id);
    }

    public static TheoryData<string, byte[]> NoKeys { get; } = new()
    {
        { "empty", [] },
        { "a passphrase", "correct horse battery staple"u8.ToArray() },
        { "short hexadecimal", "00112233445566778899aabbccddee"u8.ToArray() },
        { "short base64", "AAECAwQFBgcICQ=="u8.ToArray() },
        { "short and raw", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] },
        { "long and raw", [.. Enumerable.Range(0, 4097).Select(each => (byte)each)] },
        { "very long text", [.. Enumerable.Repeat((byte)'a', 100_000)] },
        { "zeros", new byte[32] },
    };

    [Theory, MemberData(nameof(NoKeys))]
    public void FromFile_NoKey_NamesTheFileAlone(string what, byte[] content)
    {
        Assert.NotEmpty(what);
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["a.key"], content);

        ArgumentException exception = Assert.Throws<ArgumentException>(() => PiiKey.FromFile(folder["a.key"]));

        Assert.Contains("a.key", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("horse", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("0011", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FromFile_NoFile_SaysHowToMakeOne()
    {
        using var folder = new TempFolder();

        ArgumentException exception = Assert.Throws<ArgumentException>(() => PiiKey.FromFile(folder["a.key"]));

        Assert.Contains("openmed key new", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PiiKey.FromFile(folder.FullPath));
    }

    [Fact]
    public void Save_ThenFromFile_GivesTheSameKey()
    {
        using var folder = new TempFolder();
        PiiKey key = PiiKey.Create();

        key.Save(folder["a.key"]);

        PiiKey again = PiiKey.FromFile(folder["a.key"]);
        Assert.Equal(key.Id, again.Id);
        Assert.Equal(key.Derive("encrypt"), again.Derive("encrypt"));
        Assert.False(again.IsReadableByOthers);
    }

    [Fact]
    public void Save_FileIsThere_LeavesItAsItIs()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["a.key"], "the only key");

        Assert.Throws<InvalidOperationException>(() => PiiKey.Create().Save(folder["a.key"]));

        Assert.Equal("the only key", File.ReadAllText(folder["a.key"]));
    }

    [Fact]
    public void IsReadableByOthers_OnUnix_FollowsTheMode()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes.");
            return;
        }

        using var folder = new TempFolder();
        PiiKey.Create().Save(folder["a.key"]);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["a.key"]));

        File.SetUnixFileMode(folder["a.key"], UnixFileMode.UserRead | UnixFileMode.OtherRead);

        Assert.True(PiiKey.FromFile(folder["a.key"]).IsReadableByOthers);
    }

    [Fact]
    public void FromEnvironment_NotSet_NamesTheVariable()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => PiiKey.FromEnvironment("OPENMED_NO_SUCH_KEY"));

        Assert.Contains("'OPENMED_NO_SUCH_KEY'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromEnvironment_NoKeyInIt_NamesTheVariableAlone()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => PiiKey.FromEnvironment("PATH"));

        Assert.Contains("'PATH'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.GetEnvironmentVariable("PATH")!, exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Python: hashlib.pbkdf2_hmac('sha256', passphrase, b'OpenMed PiiKey passphrase v1', 600000), then the id as above.</summary>
    [Fact]
    public void FromPassphrase_Known_NeverChanges() =>
        Assert.Equal("018d4bed", PiiKey.FromPassphrase("correct horse battery staple").Id);

    [Fact]
    public void FromPassphrase_ShortOrFewRounds_IsRefused()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => PiiKey.FromPassphrase("hunter2wxyz"));
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => PiiKey.FromPassphrase("correct horse battery staple", 599_999));
    }

    [Fact]
    public void ToString_ShowsTheIdAlone() => Assert.Equal($"PiiKey {{ Id = {SomeKey.One.Id} }}", SomeKey.One.ToString());

    [Fact]
    public void Derive_OtherPurpose_GivesAnotherKey()
    {
        string[] purposes = ["id", "hash", "surrogate", "shift", "encrypt"];

        Assert.Equal(purposes.Length, purposes.Select(purpose => Convert.ToHexString(SomeKey.One.Derive(purpose))).Distinct().Count());
    }
}
