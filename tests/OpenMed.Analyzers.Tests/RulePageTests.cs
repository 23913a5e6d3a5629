using Microsoft.CodeAnalysis;
using OpenMed.Analyzers.Support;
using OpenMed.Support;

namespace OpenMed.Analyzers;

public sealed class RulePageTests
{
    public static TheoryData<string> Ids { get; } = [.. AllAnalyzers.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasItsPageAndLink(string id)
    {
        DiagnosticDescriptor rule = AllAnalyzers.Rules.First(descriptor => descriptor.Id == id);
        string page = File.ReadAllText(Path.Combine(TestFolders.Root, "docs", "rules", id + ".md"));

        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        Assert.Contains($"default severity {rule.DefaultSeverity}.", page, StringComparison.Ordinal);
        Assert.Contains("// bad", page, StringComparison.Ordinal);
        Assert.Contains("// good", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
        Assert.EndsWith($"docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_HasItsRule() => Assert.Equal(
        AllAnalyzers.Rules.Select(rule => rule.Id),
        Directory.GetFiles(Path.Combine(TestFolders.Root, "docs", "rules"), "OPM*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));
}
