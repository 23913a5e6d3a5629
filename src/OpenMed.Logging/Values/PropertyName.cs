namespace OpenMed.Logging.Values;

/// <summary>What the name of a property says about its value.</summary>
internal static class PropertyName
{
    /// <summary>The name without the marks of destructuring and stringifying.</summary>
    /// <param name="name">The name, for example <c>@Patient</c>.</param>
    public static string Clean(string? name) => string.IsNullOrEmpty(name) ? "" : name[0] is '@' or '$' ? name.Substring(1) : name;

    /// <summary>Whether the name alone says that its value is of a label that the policy finds.</summary>
    /// <param name="name">The name, cleaned.</param>
    /// <param name="policy">The policy.</param>
    public static bool SaysPii(string name, PiiPolicy policy) => PiiLabels.TryGetByFieldName(name, out string label) && policy.For(label).Find;
}
