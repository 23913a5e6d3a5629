namespace OpenMed.Masking.Surrogates;

/// <summary>Makes a stand-in of one family of values. Safe for use by many threads.</summary>
/// <param name="original">The original; at least one unit.</param>
/// <param name="draws">The choices that key and value decide.</param>
/// <returns>The stand-in, which by chance may be the original; null when the original has a form that cannot be kept.</returns>
internal delegate string? SurrogateMaker(string original, KeyedDraws draws);
