namespace OpenMed.Tokenization;

/// <summary>When a space mark is put before a stretch of text (<c>prepend_scheme</c>).</summary>
internal enum MetaspacePrefix
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>Before the start of the text only.</summary>
    First,

    /// <summary>Before each stretch, also after an added token.</summary>
    Always,
}
