namespace OpenMed.Rules;

/// <summary>The scores of rules, so that one number means the same in every recognizer. From 0 to 1.</summary>
internal static class RuleScore
{
    /// <summary>A form that much else has too: counts with context only, or in the profile that wants all.</summary>
    public const float Weak = 0.2f;

    /// <summary>A form that is seldom something else.</summary>
    public const float Form = 0.6f;

    /// <summary>A form that lines of programs do not have either.</summary>
    public const float ClearForm = 0.75f;

    /// <summary>A form with a name near it that says what it is; the nearer, the higher.</summary>
    public const float Context = 0.85f;

    /// <summary>A checksum, or a form that nothing else has.</summary>
    public const float Checksum = 0.96f;

    /// <summary>A checksum, and a name near it.</summary>
    public const float Proven = 1;

    /// <summary>The score of a match with a name near it.</summary>
    /// <param name="strength">How near, as <see cref="ContextWords.Strength"/> gives it, above 0 to 1.</param>
    /// <returns>From <see cref="Context"/> to 0.95.</returns>
    public static float OfContext(float strength) => Context + (0.1f * strength);
}
