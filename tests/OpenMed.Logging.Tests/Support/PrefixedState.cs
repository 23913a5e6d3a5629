namespace OpenMed.Logging.Support;

/// <summary>A state of a type of the application's own, whose formatter stands beside it.</summary>
internal sealed class PrefixedState(IEnumerable<KeyValuePair<string, object?>> pairs) : List<KeyValuePair<string, object?>>(pairs);
