using System.Globalization;
using System.Text.Json;

namespace OpenMed.Tokenization;

/// <summary>What the small files beside a vocabulary say: <c>tokenizer_config.json</c>, <c>special_tokens_map.json</c> and
/// <c>added_tokens.json</c>. All may be missing. Immutable.</summary>
internal sealed class TokenizerConfig
{
    private const string Settings = "tokenizer_config.json";
    private const string SpecialTokens = "special_tokens_map.json";
    private const string AddedIds = "added_tokens.json";

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool?> _switches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AddedToken> _addedTokens = new(StringComparer.Ordinal);

    /// <summary>Reads the files of a folder.</summary>
    /// <param name="folder">The model folder.</param>
    /// <exception cref="PiiModelException">A file is there but cannot be read.</exception>
    public TokenizerConfig(string folder)
    {
        VocabularyFiles.ReadJson(folder, Settings, ReadSettings);
        VocabularyFiles.ReadJson(folder, SpecialTokens, ReadSettings);
        VocabularyFiles.ReadJson(folder, AddedIds, ReadAddedIds);
    }

    /// <summary>The files.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [Settings, SpecialTokens, AddedIds];

    /// <summary>The added tokens that the files name.</summary>
    public IEnumerable<AddedToken> AddedTokens => _addedTokens.Values;

    /// <summary>A special token's text.</summary>
    /// <param name="name">For example <c>cls_token</c>.</param>
    /// <param name="standard">What holds when the files do not say.</param>
    public string TextOf(string name, string standard) => _texts.GetValueOrDefault(name, standard);

    /// <summary>A switch.</summary>
    /// <param name="name">For example <c>do_lower_case</c>.</param>
    /// <returns>Null when the files do not say, or say null.</returns>
    public bool? SwitchOf(string name) => _switches.GetValueOrDefault(name);

    /// <summary>Reads one added token as tokenizer.json and tokenizer_config.json write it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="token">The object.</param>
    public static AddedToken ReadAddedToken(int id, JsonElement token) => new(
        id,
        JsonValues.Text(token.GetProperty("content")),
        IsSet(token, "normalized"),
        IsSet(token, "single_word"),
        IsSet(token, "lstrip"),
        IsSet(token, "rstrip"));

    private static bool IsSet(JsonElement token, string name) =>
        token.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    private void ReadSettings(JsonElement root)
    {
        foreach (JsonProperty setting in root.EnumerateObject())
        {
            if (setting.NameEquals("added_tokens_decoder")) ReadDecoder(setting.Value);
            else if (setting.Value.ValueKind is JsonValueKind.True or JsonValueKind.False) _switches[setting.Name] = setting.Value.GetBoolean();
            else if (setting.Value.ValueKind == JsonValueKind.String) _texts.TryAdd(setting.Name, setting.Value.GetString()!);
            else if (setting.Value.ValueKind == JsonValueKind.Object && setting.Value.TryGetProperty("content", out JsonElement content))
                _texts.TryAdd(setting.Name, JsonValues.Text(content));
        }
    }

    private void ReadDecoder(JsonElement decoder)
    {
        foreach (JsonProperty token in decoder.EnumerateObject())
        {
            AddedToken added = ReadAddedToken(JsonValues.CheckedId(int.Parse(token.Name, CultureInfo.InvariantCulture)), token.Value);
            _addedTokens[added.Content] = added;
        }
    }

    private void ReadAddedIds(JsonElement root)
    {
        foreach (JsonProperty token in root.EnumerateObject())
            _addedTokens.TryAdd(token.Name, new AddedToken(JsonValues.Id(token.Value), token.Name, IsNormalized: false));
    }
}
