namespace OpenMed.Merging;

/// <summary>Who proposed a candidate and what it stands on: the rows of <see cref="Precedence"/>, from weak to strong.</summary>
internal enum CandidateTier
{
    /// <summary>Looks like personal data and is none.</summary>
    LookAlike,

    /// <summary>A form whose checksum fails.</summary>
    FailedChecksum,

    /// <summary>A form alone.</summary>
    Form,

    /// <summary>The model.</summary>
    Model,

    /// <summary>A form with a name near it.</summary>
    Context,

    /// <summary>A checksum.</summary>
    Checksum,

    /// <summary>The policy's deny list.</summary>
    Deny,
}
