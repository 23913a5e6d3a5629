namespace OpenMed.Rules.Names.Vocabulary;

/// <summary>Reads the vocabulary into a table.</summary>
internal static class VocabularyReader
{
    /// <summary>Makes the table of all words and phrases.</summary>
    public static NameTable Read()
    {
        List<(string Phrase, NameWordKind Kind, NameMeaning Meaning)> entries = [];
        foreach (LabelNames names in PersonNames.All) AddNames(entries, names);
        foreach (LabelNames names in ContactNames.All) AddNames(entries, names);
        foreach (LabelNames names in NumberNames.All) AddNames(entries, names);
        foreach (LabelNames names in CredentialNames.All) AddNames(entries, names);
        AddWords(entries, ModifierWords.Person, NameWordKind.Person);
        AddWords(entries, ModifierWords.Neutral, NameWordKind.Neutral);
        AddWords(entries, ModifierWords.Negative, NameWordKind.Negative);
        return new NameTable(entries);
    }

    private static void AddNames(List<(string Phrase, NameWordKind Kind, NameMeaning Meaning)> entries, LabelNames names)
    {
        foreach (string phrase in names.Phrases.Split(','))
            entries.Add((WithoutSpaces(phrase), NameWordKind.Label, new NameMeaning(names.Label, names.Strength, names.IsFullName)));
    }

    private static void AddWords(List<(string Phrase, NameWordKind Kind, NameMeaning Meaning)> entries, string words, NameWordKind kind)
    {
        foreach (string word in words.Split(',')) entries.Add((WithoutSpaces(word), kind, default));
    }

    private static string WithoutSpaces(string phrase) => string.Concat(phrase.Split(' '));
}
