namespace OpenMed;

/// <summary>A ready-made policy.</summary>
public enum PiiProfile
{
    /// <summary>All labels, for running text.</summary>
    Default,

    /// <summary>For log lines: what identifies people and what opens systems, but no dates, times and other words that logs are full of.</summary>
    Logs,

    /// <summary>The identifiers of HIPAA's Safe Harbor method, 45 CFR 164.514(b)(2).</summary>
    Hipaa,

    /// <summary>Personal data in the sense of the GDPR, special categories included.</summary>
    Gdpr,

    /// <summary>Cardholder and authentication data in the sense of PCI DSS.</summary>
    Pci,

    /// <summary>All labels from the lowest score: rather too much than too little.</summary>
    Strict,
}
