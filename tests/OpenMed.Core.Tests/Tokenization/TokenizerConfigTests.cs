using OpenMed.Support;

namespace OpenMed.Tokenization;

public sealed class TokenizerConfigTests
{
    [Fact]
    public void Constructor_NoFiles_LeavesTheStandards()
    {
        using var folder = new TokenizerFolder();
        var config = new TokenizerConfig(folder.Folder);

        Assert.Equal("[CLS]", config.TextOf("cls_token", "[CLS]"));
        Assert.Null(config.SwitchOf("do_lower_case"));
        Assert.Empty(config.AddedTokens);
    }

    [Fact]
    public void Constructor_Files_AreReadTogether()
    {
        using var folder = new TokenizerFolder();
        folder.Write("tokenizer_config.json", """
            {"cls_token": "<s>", "do_lower_case": true, "strip_accents": null, "model_max_length": 512,
             "added_tokens_decoder": {"7": {"content": "<x>", "lstrip": true, "rstrip": false, "single_word": true, "normalized": true}}, // a comment
            }
            """);
        folder.Write("special_tokens_map.json", """{"cls_token": "<other>", "sep_token": {"content": "</s>"}}""");
        folder.Write("added_tokens.json", """{"<x>": 9, "<y>": 8}""");
        var config = new TokenizerConfig(folder.Folder);

        Assert.Equal(("<s>", "</s>"), (config.TextOf("cls_token", "?"), config.TextOf("sep_token", "?")));
        Assert.True(config.SwitchOf("do_lower_case"));
        Assert.Null(config.SwitchOf("strip_accents"));
        Assert.Equal(
            [new AddedToken(7, "<x>", IsNormalized: true, IsSingleWord: true, StripLeft: true), new AddedToken(8, "<y>", IsNormalized: false)],
            config.AddedTokens);
    }

    [Theory]
    [InlineData("tokenizer_config.json", "")]
    [InlineData("tokenizer_config.json", "[]")]
    [InlineData("tokenizer_config.json", "null")]
    [InlineData("tokenizer_config.json", "{\"cls_token\": {\"content\": 5}}")]
    [InlineData("tokenizer_config.json", "{\"cls_token\": {\"content\": null}}")]
    [InlineData("tokenizer_config.json", "{\"added_tokens_decoder\": []}")]
    [InlineData("tokenizer_config.json", "{\"added_tokens_decoder\": {\"x\": {\"content\": \"a\"}}}")]
    [InlineData("tokenizer_config.json", "{\"added_tokens_decoder\": {\"99999999999\": {\"content\": \"a\"}}}")]
    [InlineData("tokenizer_config.json", "{\"added_tokens_decoder\": {\"1\": {\"content\": null}}}")]
    [InlineData("tokenizer_config.json", "{\"added_tokens_decoder\": {\"1\": {}}}")]
    [InlineData("special_tokens_map.json", "{\"a\"")]
    [InlineData("added_tokens.json", "{\"a\": \"b\"}")]
    [InlineData("added_tokens.json", "{\"a\": null}")]
    [InlineData("added_tokens.json", "{\"a\": 1.5}")]
    [InlineData("added_tokens.json", "{\"a\": 99999999999}")]
    public void Constructor_DamagedFile_IsRefusedByName(string fileName, string content)
    {
        using var folder = new TokenizerFolder();
        folder.Write(fileName, content);

        PiiModelException problem = Assert.Throws<PiiModelException>(() => new TokenizerConfig(folder.Folder));
        Assert.Contains(fileName, problem.Message, StringComparison.Ordinal);
    }
}
