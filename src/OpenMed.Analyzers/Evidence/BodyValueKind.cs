namespace OpenMed.Analyzers.Evidence;

/// <summary>How a local variable is given a value.</summary>
internal enum BodyValueKind
{
    /// <summary>It is assigned: what the variable held is gone.</summary>
    Assigned,

    /// <summary>It is taken from what another value is taken apart into, or matched with.</summary>
    Taken,

    /// <summary>It is an element of a sequence that a loop goes through.</summary>
    Element,

    /// <summary>It is added to what the variable holds, or takes its place only when that is nothing.</summary>
    Added,
}
