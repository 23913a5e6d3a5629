namespace OpenMed.Rules.Credentials;

/// <summary>The characters of the body of a provider's keys.</summary>
internal enum KeyAlphabet
{
    /// <summary>ASCII letters, digits, <c>_</c> and <c>-</c>.</summary>
    Token,

    /// <summary>ASCII letters and digits.</summary>
    Letters,

    /// <summary>Small hex digits.</summary>
    Hex,

    /// <summary>Capitals and the digits 2 to 7. Source: RFC 4648, section 6.</summary>
    Base32,
}
