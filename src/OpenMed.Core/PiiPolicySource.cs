namespace OpenMed;

/// <summary>Where a value of a policy came from: a profile, a line of a file, or neither, which means built in.</summary>
/// <param name="Profile">The profile; null when it is not from one.</param>
/// <param name="Path">The file's full path; null when it is from a profile, built in, or from a policy given as a text.</param>
/// <param name="Line">The line in the file or text, from 1; 0 when it is from neither.</param>
public sealed record PiiPolicySource(PiiProfile? Profile, string? Path, int Line)
{
    /// <summary>The source in a few words.</summary>
    /// <returns>For example <c>profile hipaa</c>, <c>openmed.json(12)</c> with the full path, or <c>built in</c>.</returns>
    public override string ToString()
    {
        if (Profile is { } profile) return "profile " + PiiProfiles.NameOf(profile);

        return Line > 0 ? FormattableString.Invariant($"{Path ?? "policy"}({Line})") : "built in";
    }
}
