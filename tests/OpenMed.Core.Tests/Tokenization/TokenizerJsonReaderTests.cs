using System.Text.Json.Nodes;
using OpenMed.Support;

namespace OpenMed.Tokenization;

public sealed class TokenizerJsonReaderTests
{
    private const string WordPiece = """
        {"added_tokens":[{"id":1,"content":"[CLS]"},{"id":2,"content":"[SEP]"}],
         "normalizer":{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"strip_accents":null,"lowercase":true},
         "pre_tokenizer":{"type":"BertPreTokenizer"},
         "post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"[CLS]"}},{"Sequence":{"id":"A"}},{"SpecialToken":{"id":"[SEP]"}}],
          "special_tokens":{"[CLS]":{"ids":[1]},"[SEP]":{"ids":[2]}}},
         "model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##","vocab":{"[PAD]":0,"[CLS]":1,"[SEP]":2,"[UNK]":3,"a":4,"##b":5}}}
        """;

    private const string Unigram = """
        {"added_tokens":[{"id":1,"content":"[CLS]"},{"id":2,"content":"[SEP]"},{"id":3,"content":"[UNK]","normalized":true}],
         "normalizer":{"type":"Sequence","normalizers":[{"type":"Strip","strip_left":true,"strip_right":true},{"type":"Lowercase"},
          {"type":"Replace","pattern":{"String":"y"},"content":"z"},{"type":"Replace","pattern":{"Regex":" {2,}"},"content":" "}]},
         "pre_tokenizer":{"type":"Metaspace","replacement":"\u2581","prepend_scheme":"always","split":true},
         "post_processor":{"type":"BertProcessing","cls":["[CLS]",1],"sep":["[SEP]",2]},
         "model":{"type":"Unigram","unk_id":3,"vocab":[["[PAD]",0],["[CLS]",0],["[SEP]",0],["[UNK]",0],["\u2581",-1],["a",-2]]}}
        """;

    public static TheoryData<string> Kinds { get; } = [WordPiece, Unigram];

    [Theory, MemberData(nameof(Kinds))]
    public void Open_WholeFile_Works(string json)
    {
        using var folder = new TokenizerFolder();
        folder.Write("tokenizer.json", json);

        Assert.False(folder.IsRefused("tokenizer.json"));
        Assert.Equal((1, 2, 0), (folder.Open().BeginId, folder.Open().EndId, folder.Open().PadId));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Open_CutOffAnywhere_IsRefusedByName(string json)
    {
        using var folder = new TokenizerFolder();
        string whole = json.TrimEnd();
        for (int end = 0; end < whole.Length; end++)
        {
            folder.Write("tokenizer.json", whole[..end]);
            Assert.True(folder.IsRefused("tokenizer.json"));
        }
    }

    // Each value in turn becomes null, a number, a text, a list or an object, or goes: never another exception than ours.
    [Theory, MemberData(nameof(Kinds))]
    public void Open_AnyValueForeign_IsRefusedByNameOrWorks(string json)
    {
        using var folder = new TokenizerFolder();
        var unexpected = new List<string>();
        int placeCount = Places(JsonNode.Parse(json)!).Count();
        foreach (string value in new[] { "null", "-1", "2147483647", "1e300", "\"foreign\"", "\"\"", "[]", "{}", "true", "gone" })
        {
            for (int place = 0; place < placeCount; place++)
            {
                JsonNode root = JsonNode.Parse(json)!;
                JsonNode? node = Places(root).ElementAt(place);
                string path = node?.GetPath() ?? "null";
                if (node is null) continue;

                if (value != "gone") node.ReplaceWith(JsonNode.Parse(value));
                else if (node.Parent is JsonObject parent) parent.Remove(node.GetPropertyName());
                folder.Write("tokenizer.json", root.ToJsonString());
                Exception? problem = Record.Exception(() => folder.IsRefused("tokenizer.json"));
                if (problem is not null) unexpected.Add($"{path} = {value}: {problem.GetType().Name}");
            }
        }

        Violations.None(unexpected);
    }

    [Theory]
    [InlineData("Unigram", "BPE")]
    [InlineData("Metaspace", "ByteLevel")]
    [InlineData("\"always\"", "\"first\"")]
    [InlineData("\"split\":true", "\"split\":false")]
    [InlineData("\"prepend_scheme\":\"always\"", "\"add_prefix_space\":false")]
    [InlineData("Strip\"", "Nmt\"")]
    [InlineData("\"unk_id\":3", "\"unk_id\":null")]
    [InlineData("\"unk_id\":3", "\"unk_id\":6")]
    [InlineData("\"unk_id\":3", "\"unk_id\":-1")]
    [InlineData("\"unk_id\":3", "\"unk_id\":3,\"byte_fallback\":true")]
    [InlineData("\"String\":\"y\"", "\"Regex\":\"(\"")]
    [InlineData("\"String\":\"y\"", "\"Regex\":\"(a)\\\\1\"")]
    [InlineData("[CLS]", "[XXX]")]
    public void Open_ForeignKind_IsRefusedByName(string part, string foreign)
    {
        using var folder = new TokenizerFolder();
        folder.Write("tokenizer.json", Unigram.Replace(part, foreign, StringComparison.Ordinal));

        Assert.True(folder.IsRefused("tokenizer.json"));
    }

    private static IEnumerable<JsonNode?> Places(JsonNode? node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject parent => parent.Select(pair => pair.Value),
            JsonArray parent => parent,
            _ => [],
        };
        return children.SelectMany(child => Places(child).Prepend(child));
    }
}
