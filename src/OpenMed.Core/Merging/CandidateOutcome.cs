namespace OpenMed.Merging;

/// <summary>What became of a candidate.</summary>
internal enum CandidateOutcome
{
    /// <summary>It names an entity.</summary>
    Kept,

    /// <summary>An entity of its own label took it in.</summary>
    Joined,

    /// <summary>Other entities name all that it claims.</summary>
    Overruled,

    /// <summary>Other entities name a part of what it claims; it names the rest.</summary>
    KeptInPart,

    /// <summary>Its score is below the threshold of its label.</summary>
    BelowThreshold,

    /// <summary>The policy does not look for its label.</summary>
    NotLookedFor,

    /// <summary>The policy does not take its label from the model.</summary>
    NotFromModel,

    /// <summary>The policy does not look for ages of this size.</summary>
    AgeAllowed,

    /// <summary>The allow list removes it.</summary>
    Allowed,

    /// <summary>It is a look-alike: no entity, but it lowers others.</summary>
    LookAlike,
}
