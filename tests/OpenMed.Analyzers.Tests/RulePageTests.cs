using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using OpenMed.Analyzers.CodeFixes;
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
        string page = Page(id);

        Assert.StartsWith($"# {id}: ", page, StringComparison.Ordinal);
        Assert.Contains($"default severity {rule.DefaultSeverity}.", page, StringComparison.Ordinal);
        Assert.Contains("// bad", page, StringComparison.Ordinal);
        Assert.Contains("// good", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
        Assert.EndsWith($"docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_SaysWhetherThereIsAFix()
    {
        IEnumerable<string> mended = typeof(LoggedValueFixProvider).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds);

        Assert.Equal(
            mended.Order(StringComparer.Ordinal),
            AllAnalyzers.Rules.Select(rule => rule.Id).Where(id => Page(id).Contains("\n## The fix\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Page_HasItsRule() => Assert.Equal(
        AllAnalyzers.Rules.Select(rule => rule.Id),
        Directory.GetFiles(Path.Combine(TestFolders.Root, "docs", "rules"), "OPM*.md").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));

    private static string Page(string id) => File.ReadAllText(Path.Combine(TestFolders.Root, "docs", "rules", id + ".md"));
}
