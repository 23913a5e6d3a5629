namespace OpenMed.Policy;

/// <summary>The profiles, which are policy files too: embedded, read by the same reader when they are first asked for, and kept.</summary>
internal static class ProfilePolicies
{
    private static readonly Lazy<PolicyContent>[] Contents =
        [.. Enum.GetValues<PiiProfile>().Select(profile => new Lazy<PolicyContent>(() => Read(profile)))];

    private static readonly Lazy<PiiPolicy>[] Policies =
        [.. Enum.GetValues<PiiProfile>().Select(profile => new Lazy<PiiPolicy>(() => PiiPolicy.Build(profile)))];

    /// <summary>What a profile's file says.</summary>
    /// <param name="profile">A named profile.</param>
    public static PolicyContent ContentOf(PiiProfile profile) => Contents[(int)profile].Value;

    /// <summary>The policy that is the profile alone.</summary>
    /// <param name="profile">A named profile.</param>
    public static PiiPolicy PolicyOf(PiiProfile profile) => Policies[(int)profile].Value;

    private static PolicyContent Read(PiiProfile profile)
    {
        string name = $"OpenMed.Policy.Profiles.{EnumWords<PiiProfile>.NameOf(profile)}.json";
        using Stream stream = typeof(ProfilePolicies).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return PolicyReader.Read(bytes, profile, path: null, DateOnly.MinValue);
    }
}
