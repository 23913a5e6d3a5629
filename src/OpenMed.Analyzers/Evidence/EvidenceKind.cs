namespace OpenMed.Analyzers.Evidence;

/// <summary>What says that a value is personal data.</summary>
internal enum EvidenceKind
{
    /// <summary>Its name, or the name that the log gives to it.</summary>
    Name,

    /// <summary>Its type: a mail address or an IP address.</summary>
    Type,

    /// <summary>An attribute that classifies it.</summary>
    Classified,

    /// <summary>It is a part of a request that may hold anything.</summary>
    Request,
}
