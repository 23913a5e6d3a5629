namespace OpenMed.Rules;

/// <summary>The shapes of the runs that a text is cut into, and that recognizers ask for.</summary>
internal enum RunShape
{
    /// <summary>Digits, alone or in groups with up to three of <c>space . - / ( ) : +</c> between two groups; starts and ends with a digit, save for a
    /// <c>+</c> or <c>(</c> before the first. At least 3 digits; at least 6 when a letter or underscore touches it.</summary>
    Number,

    /// <summary>Like <see cref="Number"/>, with one or two digits, no letter or underscore beside it: <c>9</c>, <c>5 3</c>.</summary>
    Short,

    /// <summary>ASCII letters, digits, <c>_</c> and <c>-</c> with at least one letter and one digit; no <c>-</c> at its ends.</summary>
    Code,

    /// <summary>Hex digits, <c>:</c> and <c>.</c> with at least five colons or two neighbouring ones.</summary>
    ColonHex,

    /// <summary>The one character <c>@</c>.</summary>
    At,

    /// <summary>The three characters <c>://</c>.</summary>
    Scheme,

    /// <summary>The value of a named field; <see cref="Run.KeyStart"/> says where the name is.</summary>
    Field,

    /// <summary>An occurrence of one of the recognizer's <c>IRecognizer.KeyWords</c>.</summary>
    KeyWord,
}
