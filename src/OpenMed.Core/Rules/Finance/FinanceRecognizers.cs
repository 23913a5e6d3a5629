namespace OpenMed.Rules.Finance;

/// <summary>The recognizers of money and government.</summary>
internal static class FinanceRecognizers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } = [new CreditCardRecognizer()];
}
