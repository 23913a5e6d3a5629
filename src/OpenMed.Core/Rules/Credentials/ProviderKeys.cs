using static OpenMed.Rules.Credentials.KeyAlphabet;

namespace OpenMed.Rules.Credentials;

/// <summary>The forms of the keys of well-known providers, one a row. Source of the prefixes: the providers' documentation as named beside each row; of lengths that it leaves open:
/// the rules of gitleaks 8 (MIT licence).</summary>
internal static class ProviderKeys
{
    /// <summary>All of them.</summary>
    public static readonly ProviderKey[] All =
    [
        // docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html, unique ID prefixes
        new("AWS", "AKIA", 16, 16, Base32), new("AWS", "ASIA", 16, 16, Base32), new("AWS", "ABIA", 16, 16, Base32), new("AWS", "ACCA", 16, 16, Base32),

        // github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats
        new("GitHub", "ghp_", 36, 36, Letters, Check: true), new("GitHub", "gho_", 36, 36, Letters, Check: true), new("GitHub", "ghu_", 36, 36, Letters, Check: true),
        new("GitHub", "ghs_", 36, 255, Letters), new("GitHub", "ghr_", 36, 80, Letters), new("GitHub", "github_pat_", 60, 110),

        // docs.gitlab.com/security/tokens, token prefixes
        new("GitLab", "glpat-", 20, 64), new("GitLab", "gldt-", 20, 64), new("GitLab", "glrt-", 20, 64), new("GitLab", "glptt-", 20, 64), new("GitLab", "glcbt-", 20, 80),
        new("GitLab", "glft-", 20, 64), new("GitLab", "glimt-", 20, 64), new("GitLab", "glagent-", 40, 64), new("GitLab", "gloas-", 40, 80), new("GitLab", "glsoat-", 20, 64),

        // api.slack.com/authentication/token-types
        new("Slack", "xoxb-", 20, 100), new("Slack", "xoxp-", 20, 120), new("Slack", "xoxa-", 20, 120), new("Slack", "xoxr-", 20, 120), new("Slack", "xoxs-", 20, 120),
        new("Slack", "xoxe-", 20, 250), new("Slack", "xapp-", 20, 150),

        // docs.stripe.com/keys
        new("Stripe", "sk_live_", 16, 120, Letters), new("Stripe", "sk_test_", 16, 120, Letters), new("Stripe", "rk_live_", 16, 120, Letters),
        new("Stripe", "rk_test_", 16, 120, Letters), new("Stripe", "pk_live_", 16, 120, Letters), new("Stripe", "pk_test_", 16, 120, Letters), new("Stripe", "whsec_", 24, 64, Letters),

        // cloud.google.com/docs/authentication/api-keys; developers.google.com/identity/protocols/oauth2
        new("Google", "AIza", 35, 35), new("Google", "GOCSPX-", 28, 28),

        // platform.openai.com/docs/api-reference/authentication; docs.claude.com/en/api/overview
        new("Anthropic", "sk-ant-", 24, 160), new("OpenAI", "sk-proj-", 20, 220), new("OpenAI", "sk-svcacct-", 20, 220), new("OpenAI", "sk-admin-", 20, 220),
        new("OpenAI", "sk-", 32, 64, Letters),

        // docs.npmjs.com/about-access-tokens; pypi.org/help, API tokens; learn.microsoft.com/nuget/nuget-org/publish-a-package; guides.rubygems.org/api-key-scopes
        new("npm", "npm_", 36, 36, Letters, Check: true), new("PyPI", "pypi-AgEI", 50, 250), new("NuGet", "oy2", 43, 43, Letters), new("RubyGems", "rubygems_", 48, 48, Hex),

        // docs.digitalocean.com/reference/api/create-personal-access-token; huggingface.co/docs/hub/security-tokens; docs.databricks.com/dev-tools/auth/pat
        new("DigitalOcean", "dop_v1_", 64, 64, Hex), new("DigitalOcean", "doo_v1_", 64, 64, Hex), new("DigitalOcean", "dor_v1_", 64, 64, Hex),
        new("Hugging Face", "hf_", 30, 40, Letters), new("Databricks", "dapi", 32, 36, Token), new("Docker", "dckr_pat_", 20, 40), new("Docker", "dckr_oat_", 20, 40),

        // shopify.dev/docs/apps/build/authentication-authorization; developer.squareup.com/docs/build-basics/access-tokens
        new("Shopify", "shpat_", 32, 32), new("Shopify", "shpca_", 32, 32), new("Shopify", "shppa_", 32, 32), new("Shopify", "shpss_", 32, 32),
        new("Square", "sq0atp-", 22, 22), new("Square", "sq0csp-", 43, 43), new("Square", "EAAA", 56, 64, NeedsContext: true),

        // documentation.mailgun.com, API keys; www.twilio.com/docs/iam/api-keys; www.twilio.com/docs/glossary/what-is-a-sid
        new("Mailgun", "key-", 32, 32, Hex), new("Twilio", "SK", 32, 32, Hex), new("Twilio", "AC", 32, 32, Hex, NeedsContext: true),

        // grafana.com/docs/grafana/latest/administration/service-accounts; linear.app/developers; www.figma.com/developers/api; replicate.com/docs; console.groq.com
        new("Grafana", "glsa_", 40, 48), new("Linear", "lin_api_", 40, 40), new("Figma", "figd_", 40, 44), new("Replicate", "r8_", 37, 37), new("Groq", "gsk_", 50, 56, Letters),
        new("Perplexity", "pplx-", 40, 56, Letters), new("Notion", "ntn_", 40, 50, Letters), new("Pulumi", "pul-", 40, 40, Hex), new("Postman", "PMAK-", 50, 64),
        new("New Relic", "NRAK-", 27, 27, Letters), new("Atlassian", "ATATT3", 160, 220), new("Contentful", "CFPAT-", 43, 43), new("Sentry", "sntrys_", 60, 250), new("age", "AGE-SECRET-KEY-1", 58, 58),
    ];

    private static readonly ProviderKey[][] ByFirst =
        [.. Enumerable.Range(0, 128).Select(first => All.Where(key => key.Prefix[0] == first).OrderByDescending(key => key.Prefix.Length).ToArray())];

    /// <summary>Those whose prefix starts with a character, the longest prefix first.</summary>
    /// <param name="first">The character, ASCII.</param>
    public static ProviderKey[] StartingWith(char first) => ByFirst[first];
}
