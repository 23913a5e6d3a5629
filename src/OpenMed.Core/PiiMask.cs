namespace OpenMed;

/// <summary>What takes the place of an entity.</summary>
public enum PiiMask
{
    /// <summary>The label in capitals and brackets, for example <c>[FIRST_NAME]</c>.</summary>
    Label,

    /// <summary>The label with a number, for example <c>[FIRST_NAME_1]</c>; the same value gets the same number.</summary>
    Numbered,

    /// <summary>A star for each character (grapheme cluster) of the entity.</summary>
    Stars,

    /// <summary>A star for each letter and digit but the last four.</summary>
    Last4,

    /// <summary>A tag that is the same for the same value and key, and cannot be turned back: HMAC-SHA-256.</summary>
    Hash,

    /// <summary>A believable stand-in, the same for the same value and key.</summary>
    Surrogate,

    /// <summary>Dates moved by a number of days that the key decides, in their own format.</summary>
    Shift,

    /// <summary>The first three digits of a US ZIP code, as 45 CFR 164.514(b)(2)(i)(B) allows.</summary>
    Zip3,

    /// <summary>Nothing.</summary>
    Remove,

    /// <summary>The text itself: found and reported, but not masked.</summary>
    Keep,

    /// <summary>The text under AES-256-GCM, which the key brings back.</summary>
    Encrypt,
}
