namespace OpenMed.Analyzers.Evidence;

/// <summary>What the type of a value lets it hold.</summary>
internal enum ValueShape
{
    /// <summary>Nothing personal: a flag, a choice, a span of time, a random number.</summary>
    Harmless,

    /// <summary>Any text, or anything at all.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>An object of a type that has members of its own.</summary>
    Object,
}
