namespace OpenMed.Analyzers.Rules;

/// <summary>What all rules have in common.</summary>
internal static class RuleHelp
{
    /// <summary>The category of the rules.</summary>
    public const string Category = "Privacy";

    /// <summary>Where the pages of the rules are; the page of a rule is its number with <c>.md</c>.</summary>
    public const string Pages = "https://github.com/openmed/openmed-dotnet/blob/main/docs/rules/";
}
