namespace OpenMed.Tokenization;

/// <summary>A token that is cut out of the text by its literal content before the vocabulary is used.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Content">Its literal text, for example <c>[MASK]</c>.</param>
/// <param name="IsNormalized">Whether it is looked for in the normalised text instead of the original.</param>
/// <param name="IsSingleWord">Whether no letter, digit or underscore may stand beside it.</param>
/// <param name="StripLeft">Whether it takes the white space before it in.</param>
/// <param name="StripRight">Whether it takes the white space after it in.</param>
internal sealed record AddedToken(
    int Id, string Content, bool IsNormalized, bool IsSingleWord = false, bool StripLeft = false, bool StripRight = false);
