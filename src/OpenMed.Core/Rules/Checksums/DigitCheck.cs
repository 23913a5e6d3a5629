namespace OpenMed.Rules.Checksums;

/// <summary>Whether a whole value passes a checksum.</summary>
/// <param name="value">The value in capitals, without spaces and dashes.</param>
internal delegate bool DigitCheck(ReadOnlySpan<char> value);
