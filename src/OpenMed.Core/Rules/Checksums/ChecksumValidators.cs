namespace OpenMed.Rules.Checksums;

/// <summary>The checksums by the names that a policy file uses.</summary>
internal static class ChecksumValidators
{
    private static readonly (string Name, ChecksumValidator Validator)[] Table =
    [
        ("luhn", value => Luhn.IsValid(value)),
    ];

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names => Table.Select(row => row.Name);

    /// <summary>Looks a validator up.</summary>
    /// <param name="name">Its name; case counts.</param>
    /// <param name="validator">The validator, or null when there is none of that name.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ChecksumValidator? validator)
    {
        validator = Array.Find(Table, row => row.Name == name).Validator;
        return validator is not null;
    }
}
