using OpenMed.Logging.Canaries;
using OpenMed.Logging.Ways;

namespace OpenMed.Logging.Carriers;

/// <summary>A place of an event where a value may stand.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Log">Logs a planted value in this place; the number is its place in the list.</param>
internal sealed record Carrier(string Name, Action<ILogWay, Canary, int> Log);
