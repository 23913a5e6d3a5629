namespace OpenMed.Rules.Keyed;

/// <summary>A kind of number or code that has no form of its own: the words right before it say what it is.</summary>
/// <param name="Name">The source of its matches.</param>
/// <param name="Label">The label of its matches; empty when its phrases, longer than those of another kind, say that the number is nobody's.</param>
/// <param name="Phrases">The words, in lower case with single spaces. A <c>#</c> at the end asks for a word that means number or id, which else may be there.</param>
internal sealed record KeyedIdentifier(string Name, string Label, params string[] Phrases)
{
    /// <summary>The fewest digits it has. The default is 3.</summary>
    public int LeastDigits { get; init; } = 3;

    /// <summary>The most characters it has. The default is 24.</summary>
    public int MostLength { get; init; } = 24;

    /// <summary>Whether it has digits alone. The default is no.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether single spaces may stand between its groups of 2 to 5 digits. The default is no.</summary>
    public bool HasSpaces { get; init; }

    /// <summary>Whether what is between a phrase and it must be a sign or space, not nothing. The default is no: <c>MRN0012</c> counts.</summary>
    public bool StandsApart { get; init; }
}
