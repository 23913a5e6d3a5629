using System.Text;
using System.Text.Json;
using OpenMed.Cli.Support;
using OpenMed.Documents.Support;

namespace OpenMed.Cli.Commands;

public sealed class UnprotectCommandTests
{
    [Theory]
    [InlineData("Call Jane Doe.\r\n\nJane, Jane\n")]
    [InlineData("Jane\u00e9 Jane \U0001F642 Doe")]
    [InlineData("[FIRST_NAME:enc:00000000:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA] Jane")]
    [InlineData("nobody")]
    [InlineData("")]
    public void Unprotect_WhatWasProtected_IsTheSame(string input)
    {
        using TemporaryFolder folder = new();
        string key = folder.Key();

        ToolRun masked = ToolRun.WithInput(input, "protect", "--mask", "encrypt", "--key-file", key);
        ToolRun back = ToolRun.WithInput(masked.Output, "unprotect", "--key-file", key);

        Assert.DoesNotContain("Jane ", masked.Output, StringComparison.Ordinal);
        Assert.Equal(input, back.Output);
        Assert.Equal((ExitCode.Done, ""), (back.Code, back.Error));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("latin1")]
    public void Unprotect_AnyEncoding_IsTheSameToTheByte(string name)
    {
        using TemporaryFolder folder = new();
        string key = folder.Key();
        Encoding encoding = name switch { "utf-8" => new UTF8Encoding(true), "utf-16" => new UnicodeEncoding(false, true), _ => Encoding.Latin1 };
        byte[] input = [.. encoding.GetPreamble(), .. encoding.GetBytes("Zo\u00eb met Jane\r\n")];
        string[] options = name == "latin1" ? ["--encoding", "latin1", "--key-file", key] : ["--key-file", key];

        ToolRun masked = ToolRun.With(new MemoryStream(input), ["protect", "--mask", "encrypt", .. options]);
        ToolRun back = ToolRun.With(new MemoryStream(masked.OutputBytes), ["unprotect", .. options]);

        Assert.NotEqual(input, masked.OutputBytes);
        Assert.Equal(input, back.OutputBytes);
    }

    [Fact]
    public void Unprotect_Twice_IsTheSameAsBeforeTwoProtections()
    {
        using TemporaryFolder folder = new();
        string key = folder.Key();
        string once = ToolRun.WithInput("Jane met Doe", "protect", "--mask", "encrypt", "--key-file", key).Output;
        string twice = ToolRun.WithInput(once, "protect", "--mask", "encrypt", "--key-file", key).Output;

        string back = ToolRun.WithInput(twice, "unprotect", "--key-file", key).Output;

        Assert.Equal(once, back);
        Assert.Equal("Jane met Doe", ToolRun.WithInput(back, "unprotect", "--key-file", key).Output);
    }

    /// <summary>Values longer than a block of what is protected, without a space, and where one block ends.</summary>
    [Theory]
    [InlineData(16_384, "")]
    [InlineData(100, "x ")]
    [InlineData(16_000, "y")]
    public void Unprotect_LongValues_AreCutByNoBlock(int length, string before)
    {
        using TemporaryFolder folder = new();
        string key = folder.Key();
        string word = new('J', length);
        string input = string.Concat(Enumerable.Repeat($"{before}-{word}-", Math.Max(5, 40_000 / length)));
        ToolRun masked = ToolRun.With(
            new MemoryStream(Encoding.UTF8.GetBytes(input)),
            new MemoryStream(),
            new WordDetector(word),
            ["protect", "--mask", "encrypt", "--key-file", key]);

        ToolRun back = ToolRun.With(new StutteringStream(masked.OutputBytes, 7, 5000), "unprotect", "--key-file", key);

        Assert.Equal(input, back.Output);
        Assert.Equal(ExitCode.Done, back.Code);
    }

    [Fact]
    public void Unprotect_Ndjson_QuotesAsTheFormatAsks()
    {
        using TemporaryFolder folder = new();
        string key = folder.Key();
        const string input = "{\"a\": \"Jane \\\"Doe\\\" \\n\", \"b\":[1, \"Doe\"]}\n{\"a\":\"\\u003cJane\\/Doe \\ud83d\\ude42\U0001F642\"}\n";

        string masked = ToolRun.WithInput(input, "protect", "--ndjson", "--mask", "encrypt", "--key-file", key).Output;
        string back = ToolRun.WithInput(masked, "unprotect", "--ndjson", "--key-file", key).Output;

        Assert.All(masked.TrimEnd().Split('\n'), line => JsonDocument.Parse(line).Dispose());
        Assert.Equal(input, back);
    }

    [Fact]
    public void Unprotect_NdjsonWhoseValueNeedsEscapes_GivesThem()
    {
        using TemporaryFolder folder = new();
        string key = folder.Key();
        WordDetector detector = new("a\"b");
        const string input = "{\"a\":\"a\\\"b\"}\n";

        ToolRun masked = ToolRun.With(
            new MemoryStream(Encoding.UTF8.GetBytes(input)), new MemoryStream(), detector, ["protect", "--ndjson", "--mask", "encrypt", "--key-file", key]);

        Assert.Equal(input, ToolRun.WithInput(masked.Output, "unprotect", "--ndjson", "--key-file", key).Output);
    }

    [Fact]
    public void Unprotect_Csv_QuotesWhatNeedsIt()
    {
        using TemporaryFolder folder = new();
        string key = folder.Key();
        WordDetector detector = new("Doe, \"J\"");
        const string input = "Name,Age\r\n\"Doe, \"\"J\"\"\",41\r\n\"x\",7\r\n\"Doe, \"\"J\"\"\",\r\n";

        ToolRun masked = ToolRun.With(
            new MemoryStream(Encoding.UTF8.GetBytes(input)), new MemoryStream(), detector, ["protect", "--csv", "--mask", "encrypt", "--key-file", key]);

        Assert.DoesNotContain("Doe", masked.Output, StringComparison.Ordinal);
        Assert.Equal(input, ToolRun.WithInput(masked.Output, "unprotect", "--csv", "--key-file", key).Output);
    }

    [Fact]
    public void Unprotect_OtherKey_LeavesTheValuesAndSaysSo()
    {
        using TemporaryFolder folder = new();
        string masked = ToolRun.WithInput("Jane and Doe", "protect", "--mask", "encrypt", "--key-file", folder.Key()).Output;

        ToolRun run = ToolRun.WithInput(masked, "unprotect", "--key-file", folder.Key("b.key", first: 9));

        Assert.Equal(ExitCode.Input, run.Code);
        Assert.Equal(masked, run.Output);
        Assert.Contains("has 2 encrypted values that the key", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Unprotect_InPlace_KeepsBackupAndLeavesOthersUntouched()
    {
        using TemporaryFolder folder = new();
        string key = folder.Key();
        string path = folder.Write("note.txt", "Jane");
        string other = folder.Write("other.txt", "nobody");
        DateTime time = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(other, time);
        ToolRun.Of("protect", "--mask", "encrypt", "--key-file", key, "--in-place", path);
        string masked = File.ReadAllText(path);

        ToolRun run = ToolRun.Of("unprotect", "--key-file", key, "--in-place", "--backup", path, other);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("Jane", File.ReadAllText(path));
        Assert.Equal(masked, File.ReadAllText(path + ".bak"));
        Assert.Equal(time, File.GetLastWriteTimeUtc(other));
        Assert.Equal(["a.key", "note.txt", "note.txt.bak", "other.txt"], folder.Names());
    }

    [Fact]
    public void Unprotect_ADamagedValue_IsToldOfInTheSingular()
    {
        using TemporaryFolder folder = new();
        string key = folder.Key();
        string masked = ToolRun.WithInput("Jane Doe", "protect", "--mask", "encrypt", "--key-file", key).Output;

        ToolRun run = ToolRun.WithInput(masked.Replace("[FIRST_NAME", "[LAST_NAME", StringComparison.Ordinal)[..^1], "unprotect", "--key-file", key);

        Assert.Contains("'-' has an encrypted value that the key ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Unprotect_PolicyThatNamesTheKey_IsEnough()
    {
        using TemporaryFolder folder = new();
        folder.Key("p.key");
        string policy = folder.Write("openmed.json", """{ "mask": "encrypt", "key": { "file": "p.key" } }""");
        string masked = ToolRun.WithInput("Jane", "protect", "--policy", policy).Output;

        Assert.NotEqual("Jane", masked);
        Assert.Equal("Jane", ToolRun.WithInput(masked, "unprotect", "--policy", policy).Output);
    }

    [Fact]
    public void Unprotect_WithANamedKey_AsksNoPolicy()
    {
        using TemporaryFolder folder = new();
        string key = folder.Key();
        string wrong = folder.Write("openmed.json", "{ wrong");

        Assert.Equal("x", ToolRun.WithInput("x", "unprotect", "--key-file", key, "--policy", wrong).Output);
        Assert.Equal(ExitCode.Usage, ToolRun.WithInput("x", "unprotect", "--policy", wrong).Code);
    }

    [Fact]
    public void Unprotect_WithoutKey_IsUsage()
    {
        ToolRun run = ToolRun.WithInput("x", "unprotect");

        Assert.Equal(ExitCode.Usage, run.Code);
        Assert.Contains("--key-file", run.Error, StringComparison.Ordinal);
    }
}
