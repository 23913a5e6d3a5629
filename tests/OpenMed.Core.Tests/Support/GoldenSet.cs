using System.Collections.Concurrent;
using OpenMed.Tokenization;

namespace OpenMed.Support;

/// <summary>A golden file with the tokenizer file that must give it.</summary>
internal sealed record GoldenSet(string Golden, string Folder, string TokenizerFile)
{
    private static readonly ConcurrentDictionary<string, Lazy<Tokenizer>> Tokenizers = new();

    /// <summary>A small full-vocabulary set lies beside the development data only.</summary>
    public static TheoryData<string, string, string> All => new()
    {
        { "tiny.curated", "tiny-deberta", "tokenizer.json" },
        { "tiny.curated", "tiny-deberta", "spm.model" },
        { "tiny.fuzz2000", "tiny-deberta", "tokenizer.json" },
        { "tiny.fuzz2000", "tiny-deberta", "spm.model" },
        { "openmed-mini.curated", "openmed-mini", "tokenizer.json" },
        { "openmed-mini.curated", "openmed-mini", "vocab.txt" },
        { "openmed-mini.fuzz1500", "openmed-mini", "tokenizer.json" },
        { "openmed-mini.fuzz1500", "openmed-mini", "vocab.txt" },
        { "deberta-v3.curated", "deberta-v3", "tokenizer.json" },
        { "deberta-v3.curated", "deberta-v3", "spm.model" },
        { "deberta-v3.fuzz2000", "deberta-v3", "tokenizer.json" },
        { "deberta-v3.fuzz2000", "deberta-v3", "spm.model" },
    };

    public IEnumerable<GoldenCase> Cases => GoldenFile.Read(GoldenPath);

    public Tokenizer Tokenizer => Tokenizers.GetOrAdd(
        Path.Combine(FolderPath, TokenizerFile), _ => new Lazy<Tokenizer>(() => TokenizerFactory.Open(FolderPath, TokenizerFile))).Value;

    private string FolderPath => Folder switch
    {
        "openmed-mini" => Path.Combine(TestFolders.Root, "models", Folder),
        "tiny-deberta" => Path.Combine(TestFolders.Data, Folder),
        _ => Path.Combine(TestFolders.Shared ?? string.Empty, "assets", Folder),
    };

    private string GoldenPath => Folder == "deberta-v3"
        ? Path.Combine(TestFolders.Shared ?? string.Empty, "assets", "golden", Golden + ".json")
        : Path.Combine(TestFolders.Data, "golden", Golden + ".json");

    public void SkipWhenAbsent() => Assert.SkipWhen(
        Folder == "deberta-v3" && !Directory.Exists(FolderPath), "The DeBERTa-v3 vocabulary (11 MB) is not part of the repository.");
}
