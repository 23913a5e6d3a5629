namespace OpenMed;

public sealed class PiiProfilesTests
{
    [Fact]
    public void Names_AreThoseOfTheFormat() =>
        Assert.Equal(["default", "logs", "hipaa", "gdpr", "pci", "strict"], PiiProfiles.Names);

    [Fact]
    public void TryGet_EachName_GivesItsProfile() => Assert.All(
        Enum.GetValues<PiiProfile>(),
        profile => Assert.True(PiiProfiles.TryGet(PiiProfiles.NameOf(profile).ToUpperInvariant(), out PiiProfile found) && found == profile));

    [Fact]
    public void TryGet_NoSuchName_GivesFalse() => Assert.False(PiiProfiles.TryGet("hippa", out _));

    [Fact]
    public void DescriptionOf_EachProfile_IsASentence() => Assert.All(
        Enum.GetValues<PiiProfile>(), profile => Assert.EndsWith(".", PiiProfiles.DescriptionOf(profile), StringComparison.Ordinal));

    [Fact]
    public void NameOfAndDescriptionOf_NoSuchProfile_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PiiProfiles.NameOf((PiiProfile)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => PiiProfiles.DescriptionOf((PiiProfile)9));
    }
}
