namespace OpenMed.Analyzers.Framework;

/// <summary>What later frameworks know of characters, so that sources of the engine compile here as they are.</summary>
internal static class AsciiCharacters
{
    extension(char)
    {
        /// <summary>Whether it is an ASCII digit.</summary>
        /// <param name="character">The character.</param>
        public static bool IsAsciiDigit(char character) => character is >= '0' and <= '9';

        /// <summary>Whether it is an ASCII letter.</summary>
        /// <param name="character">The character.</param>
        public static bool IsAsciiLetter(char character) => (char)(character | 0x20) is >= 'a' and <= 'z';

        /// <summary>Whether it is an ASCII capital.</summary>
        /// <param name="character">The character.</param>
        public static bool IsAsciiLetterUpper(char character) => character is >= 'A' and <= 'Z';

        /// <summary>Whether it is an ASCII letter or digit.</summary>
        /// <param name="character">The character.</param>
        public static bool IsAsciiLetterOrDigit(char character) => IsAsciiLetter(character) || IsAsciiDigit(character);

        /// <summary>Whether it is a hex digit.</summary>
        /// <param name="character">The character.</param>
        public static bool IsAsciiHexDigit(char character) => IsAsciiDigit(character) || (char)(character | 0x20) is >= 'a' and <= 'f';
    }
}
