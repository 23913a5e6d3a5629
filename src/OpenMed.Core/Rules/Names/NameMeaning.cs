namespace OpenMed.Rules.Names;

/// <summary>What the name of a field says about its value. Immutable.</summary>
internal readonly struct NameMeaning
{
    /// <summary>Makes a meaning.</summary>
    /// <param name="label">The label, for example <c>date_of_birth</c>.</param>
    /// <param name="strength">How much the name says.</param>
    /// <param name="isFullName">Whether the value is a person's whole name.</param>
    public NameMeaning(string label, NameStrength strength, bool isFullName)
    {
        Label = label;
        Strength = strength;
        IsFullName = isFullName;
    }

    /// <summary>The label; of a whole name <c>first_name</c>, which is the first of its parts.</summary>
    public string Label { get; }

    /// <summary>How much the name says.</summary>
    public NameStrength Strength { get; }

    /// <summary>Whether the value is a person's whole name: given name first, family name last.</summary>
    public bool IsFullName { get; }

    /// <summary>The same with another strength.</summary>
    /// <param name="strength">The other strength.</param>
    public NameMeaning With(NameStrength strength) => new NameMeaning(Label, strength, IsFullName);
}
