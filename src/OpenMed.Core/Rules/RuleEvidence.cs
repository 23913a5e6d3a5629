namespace OpenMed.Rules;

/// <summary>What a recognizer's match stands on, from weak to strong.</summary>
internal enum RuleEvidence
{
    /// <summary>It is no personal data but looks like it: a timestamp of a log line, a version, a hash.</summary>
    LookAlike,

    /// <summary>It has the form of its label, but its checksum or range says that it is none.</summary>
    FailedChecksum,

    /// <summary>It has the form of its label.</summary>
    Form,

    /// <summary>A word near it, or the name of its field, says what it is.</summary>
    Context,

    /// <summary>A checksum or a form that nothing else has proves it.</summary>
    Checksum,
}
