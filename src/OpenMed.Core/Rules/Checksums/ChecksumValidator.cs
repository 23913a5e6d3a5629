namespace OpenMed.Rules.Checksums;

/// <summary>Checks a value by its checksum; spaces and dashes in it are ignored.</summary>
/// <param name="value">The value.</param>
/// <returns>Whether the checksum fits.</returns>
internal delegate bool ChecksumValidator(ReadOnlySpan<char> value);
