using Serilog.Events;

namespace OpenMed.Logging.Support;

/// <summary>A value without elements, which no walk expects.</summary>
internal sealed class HostileDictionary() : SequenceValue([null!]);
