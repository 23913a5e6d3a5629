namespace OpenMed;

/// <summary>What kind of fact about a person a label names.</summary>
public enum PiiCategory
{
    /// <summary>Who somebody is, and what is protected about it.</summary>
    Identity,

    /// <summary>How or where somebody is reached or found.</summary>
    Contact,

    /// <summary>Numbers that governments, banks and companies give.</summary>
    GovernmentAndFinance,

    /// <summary>What only a care provider or health plan knows.</summary>
    Health,

    /// <summary>Secrets, devices and traces on a network.</summary>
    CredentialsAndDevices,

    /// <summary>Licences, vehicles and staff numbers.</summary>
    DocumentsAndVehicles,

    /// <summary>Work, schooling and speech.</summary>
    Demographics,

    /// <summary>Dates and times.</summary>
    Temporal,
}
