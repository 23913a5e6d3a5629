using System.Collections;
using System.Globalization;
using System.Reflection;

namespace OpenMed.Analyzers.Lexicon;

/// <summary>The engine and the analyzer mean the same by a name. By reflection, since both have the type and the analyzer's helpers would stand in the way of the runtime's.</summary>
public sealed class LexiconTests
{
    private static readonly Assembly Analyzer = typeof(LogCallAnalyzer).Assembly;

    private delegate bool TryGet(ReadOnlySpan<char> name, out string label);

    [Fact]
    public void TryGet_EveryWordInEveryStyle_SaysWhatTheEngineSays()
    {
        TryGet ofAnalyzer = Analyzer.GetType("OpenMed.Rules.Names.NameLexicon")!
            .GetMethod("TryGet", [typeof(ReadOnlySpan<char>), typeof(string).MakeByRefType()])!.CreateDelegate<TryGet>();
        string[] phrases = [.. ((string[])["PersonNames", "ContactNames", "NumberNames", "CredentialNames"]).SelectMany(Phrases)];
        List<string> different = [];
        int knownCount = 0;
        foreach (string name in phrases.SelectMany(Styles))
        {
            bool isKnown = ofAnalyzer(name, out string label);
            if (isKnown) knownCount++;
            if (isKnown != PiiLabels.TryGetByFieldName(name, out string engineLabel) || label != engineLabel) different.Add($"{name}: '{label}' and '{engineLabel}'");
        }

        Assert.Empty(different);
        Assert.True(phrases.Length > 500, $"Only {phrases.Length} phrases were read.");
        Assert.True(knownCount > phrases.Length, $"Only {knownCount} names are known.");
    }

    private static IEnumerable<string> Phrases(string vocabulary)
    {
        Type type = Analyzer.GetType($"OpenMed.Rules.Names.Vocabulary.{vocabulary}")!;
        const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;
        object all = type.GetProperty("All", Static)?.GetValue(null) ?? type.GetField("All", Static)!.GetValue(null)!;
        foreach (object names in (IEnumerable)all)
        {
            object phrases = names.GetType().GetProperty("Phrases")?.GetValue(names) ?? names.GetType().GetField("Phrases")!.GetValue(names)!;
            foreach (string phrase in ((string)phrases).Split(',')) yield return phrase.Trim();
        }
    }

    private static IEnumerable<string> Styles(string phrase)
    {
        string pascal = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(phrase).Replace(" ", "", StringComparison.Ordinal);
        yield return phrase;
        yield return pascal;
        yield return phrase.Replace(' ', '_');
        yield return "patient" + pascal;
        yield return pascal + "Count";
    }
}
