using OpenMed.Policy;

namespace OpenMed;

/// <summary>The profiles by the names that policy files and command lines use.</summary>
public static class PiiProfiles
{
    /// <summary>The names, in the order of <see cref="PiiProfile"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. EnumWords<PiiProfile>.All];

    /// <summary>The name of a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>For example <c>hipaa</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public static string NameOf(PiiProfile profile)
    {
        if (!Enum.IsDefined(profile))
        {
            throw new ArgumentOutOfRangeException(
                nameof(profile), profile, "There is no such profile. Use one of the values of PiiProfile.");
        }

        return EnumWords<PiiProfile>.NameOf(profile);
    }

    /// <summary>Looks a profile up.</summary>
    /// <param name="name">The name, for example <c>hipaa</c>; case does not count.</param>
    /// <param name="profile">The profile, when there is one of that name.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool TryGet(string name, out PiiProfile profile)
    {
        ArgumentNullException.ThrowIfNull(name);
        return EnumWords<PiiProfile>.TryGet(name.ToLowerInvariant(), out profile);
    }

    /// <summary>One line that says what a profile is for.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public static string DescriptionOf(PiiProfile profile) => profile switch
    {
        PiiProfile.Default => "All labels, for running text.",
        PiiProfile.Logs => "Names, contacts, numbers, addresses and secrets in log lines; no dates, times and other words that logs are full of.",
        PiiProfile.Hipaa => "The 18 identifiers of HIPAA's Safe Harbor, as far as text has them; ages over 89, ZIP codes to three digits.",
        PiiProfile.Gdpr => "Personal data in the sense of the GDPR, special categories included.",
        PiiProfile.Pci => "Cardholder data, authentication data and secrets in the sense of PCI DSS.",
        PiiProfile.Strict => "All labels from the lowest score: rather too much than too little.",
        _ => throw new ArgumentOutOfRangeException(
            nameof(profile), profile, "There is no such profile. Use one of the values of PiiProfile."),
    };
}
