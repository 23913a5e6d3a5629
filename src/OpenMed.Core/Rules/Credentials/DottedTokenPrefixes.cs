namespace OpenMed.Rules.Credentials;

/// <summary>What tokens of parts with dots between them start with, where the provider's prefix ends in a dot or has one.</summary>
internal static class DottedTokenPrefixes
{
    /// <summary>All of them, each with the least length of a token in UTF-16 code units; case counts.</summary>
    public static readonly (string Prefix, int Least)[] All =
        [("SG.", 60), ("ya29.", 30), ("hvs.", 28), ("hvb.", 28), ("hvr.", 28), ("dp.pt.", 40), ("dp.st.", 40), ("sl.B", 100)];
}
