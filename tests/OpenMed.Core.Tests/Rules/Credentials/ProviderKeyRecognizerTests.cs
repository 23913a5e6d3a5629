using OpenMed.Support;

namespace OpenMed.Rules.Credentials;

public sealed class ProviderKeyRecognizerTests
{
    private const string Letters = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6";
    private const string Hex = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private readonly ProviderKeyRecognizer _recognizer = new();

    // Prefixes and lengths: see ProviderKeys. The bodies are made up, and joined to the prefix here, so that no scanner of repositories takes them for keys.
    [Theory]
    [InlineData("AKIA", "IOSFODNN7EXAMPLE")]
    [InlineData("ASIA", "IOSFODNN7EXAMPLE")]
    [InlineData("gho_", Letters, 36)]
    [InlineData("ghs_", Letters, 36)]
    [InlineData("github_pat_", Letters + Letters, 82)]
    [InlineData("glpat-", Letters, 20)]
    [InlineData("xoxb-", "123456789012-1234567890123-" + Letters, 50)]
    [InlineData("xapp-", "1-A0123456789-1234567890-" + Letters, 60)]
    [InlineData("sk_live_", Letters, 24)]
    [InlineData("rk_test_", Letters, 24)]
    [InlineData("pk_live_", Letters, 24)]
    [InlineData("AIza", Letters, 35)]
    [InlineData("GOCSPX-", Letters, 28)]
    [InlineData("sk-ant-", "api03-" + Letters, 40)]
    [InlineData("sk-proj-", Letters, 48)]
    [InlineData("sk-", Letters, 48)]
    [InlineData("npm_", Letters, 36)]
    [InlineData("pypi-AgEI", Letters + Letters, 90)]
    [InlineData("oy2", Letters, 43)]
    [InlineData("dop_v1_", Hex, 64)]
    [InlineData("hf_", Letters, 34)]
    [InlineData("dapi", Hex, 32)]
    [InlineData("dckr_pat_", Letters, 27)]
    [InlineData("shpat_", Hex, 32)]
    [InlineData("sq0atp-", Letters, 22)]
    [InlineData("key-", Hex, 32)]
    [InlineData("SK", Hex, 32)]
    [InlineData("glsa_", Letters, 41)]
    [InlineData("r8_", Letters, 37)]
    [InlineData("gsk_", Letters, 52)]
    public void Find_KeyOfAProvider_IsFoundAlone(string prefix, string body, int length = 16)
    {
        string key = prefix + body[..length];

        RuleMatch match = Assert.Single(Recognized.By(_recognizer, $"sent {key}, then left"));

        Assert.Equal((5, key.Length), (match.Start, match.Length));
        Assert.True(match.Score >= RuleScore.Context);
    }

    // Source of the checksum: GitHub's article on its token formats; the npm token is made with the same algorithm.
    [Theory]
    [InlineData("ghp_", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17", RuleEvidence.Checksum)]
    [InlineData("ghp_", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18", RuleEvidence.Context)]
    [InlineData("npm_", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17", RuleEvidence.Checksum)]
    [InlineData("npm_", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkK0mLq17", RuleEvidence.Context)]
    public void Find_TokenWithChecksum_SaysWhetherItIsRight(string prefix, string body, object evidence) =>
        Assert.Equal((RuleEvidence)evidence, Assert.Single(Recognized.By(_recognizer, prefix + body)).Evidence);

    [Theory]
    [InlineData("AKIAIOSFODNN7EXAMPL")]
    [InlineData("AKIAIOSFODNN7EXAMPLE0")]
    [InlineData("AKIAiosfodnn7example")]
    [InlineData("ghp_short1")]
    [InlineData("sk-1")]
    [InlineData("sk-learn-0123456789-version-is-not-a-key-at-all")]
    [InlineData("key-0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("AC" + "0123456789abcdef0123456789abcdef")]
    [InlineData("hf_transfer1")]
    [InlineData("task-0123456789abcdef0123456789abcdef")]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    public void Find_LookAlike_FindsNothingThatCounts(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));

    [Fact]
    public void Find_AccountNumberOfTwilioByItsName_IsFound() => Assert.Single(Recognized.Texts(_recognizer, "twilio AC" + Hex[..32]));
}
