namespace OpenMed.Commands;

/// <summary>A ready-made policy that <c>-Profile</c> takes.</summary>
/// <param name="Name">Its name, for example <c>hipaa</c>.</param>
/// <param name="LabelCount">How many of the 54 labels it finds.</param>
/// <param name="Threshold">The lowest score that counts for labels of which it says nothing else, from 0 to 1.</param>
/// <param name="UsesModel">Whether the model is asked; else the recognizers alone find.</param>
/// <param name="Description">One line that says what it is for.</param>
public sealed record PiiProfileInfo(string Name, int LabelCount, float Threshold, bool UsesModel, string Description)
{
    /// <summary>The name, as other cmdlets take it for <c>-Profile</c>.</summary>
    /// <returns>The name alone.</returns>
    public override string ToString() => Name;

    /// <summary>Describes a profile.</summary>
    /// <param name="profile">The profile.</param>
    internal static PiiProfileInfo Of(PiiProfile profile)
    {
        PiiPolicy policy = PiiPolicy.Of(profile);
        return new PiiProfileInfo(
            PiiProfiles.NameOf(profile),
            PiiLabels.All.Count(label => policy.For(label.Name).Find),
            policy.Threshold,
            policy.UsesModel,
            PiiProfiles.DescriptionOf(profile));
    }
}
