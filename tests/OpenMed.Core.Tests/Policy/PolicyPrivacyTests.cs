using System.Text.Json;
using System.Text.Json.Nodes;
using OpenMed.Privacy;

namespace OpenMed.Policy;

/// <summary>The lists of a policy hold names of people; no message may hand them on.</summary>
public sealed class PolicyPrivacyTests
{
    // Where the secret stands, and with it something that is wrong.
    private static readonly string[] Places =
    [
        """{ "allow": [ { "text": "?" } ] }""",
        """{ "allow": [ { "text": " ?", "reason": "?", "expires": "?" } ] }""",
        """{ "deny": [ { "text": "?", "pattern": "(?", "label": "?", "ignoreCase": "?" } ] }""",
        """{ "deny": [ { "pattern": "(?=?" } ] }""",
        """{ "deny": [ { "?": 1, "?": 2 } ] }""",
        """{ "deny": [ "?" ], "allow": "?" }""",
        """{ "allow": { "?": "?" } }""",
        """{ "key": "?" }""",
        """{ "key": { "?": "?" } }""",
        """{ "recognizers": [ { "name": "?", "label": "ssn", "pattern": "[?", "context": [ "?", "?" ] } ] }""",
        """{ "deny": [ { "text": "?" """,
        """{ "deny": [ { "text": "?" "?" } ] }""",
    ];

    public static TheoryData<int, int> Cases { get; } =
        [.. from place in Enumerable.Range(0, Places.Length) from secret in Enumerable.Range(0, Secrets.All.Count) select (place, secret)];

    [Theory, MemberData(nameof(Cases))]
    public void Parse_WrongPolicyWithASecret_ShowsNothingOfIt(int placeIndex, int secretIndex)
    {
        string secret = JsonEncodedText.Encode(Secrets.All[secretIndex].Replace("\ud83d ", "", StringComparison.Ordinal)
            .Replace("\udc00", "", StringComparison.Ordinal)).ToString();
        string json = Places[placeIndex].Replace("(?=", "\u0001", StringComparison.Ordinal).Replace("?", secret, StringComparison.Ordinal)
            .Replace("\u0001", "(?=", StringComparison.Ordinal);

        PiiPolicyException exception = Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse(json));

        Secrets.AssertAbsent(exception);
        Assert.All(exception.Problems, problem => Secrets.AssertAbsent(problem.ToString()));
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void ToString_OfAPolicyAndItsParts_ShowsNoText(int secretIndex)
    {
        JsonObject entry = new() { ["text"] = Secrets.All[secretIndex].Replace("\ud83d ", "", StringComparison.Ordinal).Trim('\udc00', '\0', ' '), ["reason"] = "r" };
        JsonObject expired = (JsonObject)entry.DeepClone();
        expired["expires"] = "2000-01-01";
        PiiPolicy policy = PiiPolicy.Parse(new JsonObject { ["allow"] = new JsonArray(entry, expired) }.ToJsonString());

        Secrets.AssertAbsent(policy.ToString()!);
        Secrets.AssertAbsent(Assert.Single(policy.Allow).ToString());
        Secrets.AssertAbsent(Assert.Single(policy.ExpiredEntries).ToString());
    }
}
