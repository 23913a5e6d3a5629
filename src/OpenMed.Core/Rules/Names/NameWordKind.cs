namespace OpenMed.Rules.Names;

/// <summary>What a word or phrase does in the name of a field.</summary>
internal enum NameWordKind
{
    /// <summary>It is not in the lexicon.</summary>
    Unknown,

    /// <summary>It names a label.</summary>
    Label,

    /// <summary>It names a person, whose the value is: <c>patient</c>.</summary>
    Person,

    /// <summary>It changes nothing: <c>home</c>, <c>value</c>, <c>txt</c>.</summary>
    Neutral,

    /// <summary>It says that the value is about the thing, not the thing: <c>count</c>, <c>format</c>, <c>is</c>.</summary>
    Negative,
}
