using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using OpenMed.Rules.Checksums;
using OpenMed.Support;

namespace OpenMed.Policy;

public sealed partial class SchemaTests
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly string SchemaText = File.ReadAllText(Path.Combine(TestFolders.Root, "schemas", "openmed.schema.json"));

    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(SchemaText));

    public static TheoryData<string> Files { get; } =
    [
        .. new[] { "src/OpenMed.Core/Policy/Profiles", "samples/policies" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(TestFolders.Root, folder), "*.json"))
            .Select(file => Path.GetRelativePath(TestFolders.Root, file).Replace('\\', '/')),
    ];

    public static TheoryData<int> Examples { get; } = [.. Enumerable.Range(0, ExampleTexts().Length)];

    [Theory, MemberData(nameof(Files))]
    public async Task ProfilesAndSamples_SuitSchemaAndReader(string file)
    {
        string path = Path.Combine(TestFolders.Root, file);
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);

        Assert.Empty(await ErrorsOf(text));
        PiiPolicy.Load(path);
        string schema = JsonNode.Parse(text, documentOptions: Options)!["$schema"]!.GetValue<string>();
        Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(path)!, schema)), schema);
    }

    [Fact]
    public void ProfilesAndSamples_AreThere() =>
        Assert.True(Files.Count >= PiiProfiles.Names.Count + 3 && Examples.Count >= 5);

    [Theory, MemberData(nameof(Examples))]
    public async Task ExamplesOfTheDocs_SuitSchemaAndReader(int index)
    {
        string text = ExampleTexts()[index];

        Assert.Empty(await ErrorsOf(text));
        PiiPolicy.Parse(text);
    }

    [Theory, MemberData(nameof(WrongPolicies.Indexes), MemberType = typeof(WrongPolicies))]
    public async Task WrongPolicies_DoNotSuitTheSchemaEither(int index)
    {
        WrongPolicy wrong = WrongPolicies.All[index];

        Assert.Equal(wrong.SchemaSeesIt, (await ErrorsOf(wrong.Json)).Length > 0);
    }

    [Fact]
    public void Labels_AreThe54WithTheirDescriptions()
    {
        JsonObject labels = JsonNode.Parse(SchemaText)!["properties"]!["labels"]!["properties"]!.AsObject();

        Assert.Equal(
            PiiLabels.All.Select(label => (label.Name, (string?)label.Description)).Order(),
            labels.Select(label => (label.Key, (string?)label.Value!["description"])).Order());
    }

    [Fact]
    public void Words_AreThoseOfTheReader()
    {
        JsonNode schema = JsonNode.Parse(SchemaText)!;

        Assert.Equal(EnumWords<PiiMask>.All, Words(schema["definitions"]!["mask"]!));
        Assert.Equal(EnumWords<PiiMask>.All, Words(schema["definitions"]!["ownLabel"]!["properties"]!["mask"]!));
        Assert.Equal(PiiProfiles.Names, Words(schema["properties"]!["profile"]!));
        Assert.Equal(ChecksumValidators.Names, Words(schema["definitions"]!["recognizer"]!["properties"]!["validator"]!));
    }

    [Fact]
    public void EachKey_HasADescription() => Violations.None(Keys(JsonNode.Parse(SchemaText)!, "")
        .Where(key => key.Node["description"] is null && key.Node["$ref"] is null)
        .Select(key => $"{key.Name} has no description. Say what it means, for completion in editors."));

    private static IEnumerable<string> Words(JsonNode node) => node["enum"]!.AsArray().Select(word => word!.GetValue<string>());

    private static IEnumerable<(string Name, JsonNode Node)> Keys(JsonNode node, string at) => node is not JsonObject schema ? [] : schema.SelectMany(
        member => member.Key == "properties"
            ? member.Value!.AsObject().Where(_ => schema.ContainsKey("type")).Select(key => ($"{at}/{key.Key}", key.Value!))
                .Concat(member.Value!.AsObject().SelectMany(key => Keys(key.Value!, $"{at}/{key.Key}")))
            : Keys(member.Value!, $"{at}/{member.Key}"));

    private static async Task<string[]> ErrorsOf(string policy) =>
        [.. (await Schema.Value).Validate(JsonNode.Parse(policy, documentOptions: Options)!.ToJsonString()).Select(error => error.ToString())];

    private static string[] ExampleTexts() =>
    [
        .. JsonBlock().Matches(File.ReadAllText(Path.Combine(TestFolders.Root, "docs", "policies.md")))
            .Select(match => match.Groups["json"].Value),
    ];

    [GeneratedRegex(@"^```jsonc?\r?\n(?<json>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
