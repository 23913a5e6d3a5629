namespace OpenMed.Logging.Diagnostics;

/// <summary>How often something was. Immutable.</summary>
/// <param name="Told">When it was last told.</param>
/// <param name="Untold">How often it was since.</param>
/// <param name="Total">How often it was in all.</param>
internal readonly record struct DiagnosticCount(DateTimeOffset Told, long Untold, long Total);
