namespace OpenMed.Privacy;

/// <summary>The search must find what leaks, or the other tests here prove nothing.</summary>
public sealed class SecretsTests
{
    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void AssertAbsent_PieceInAnyPartOfAnException_Fails(int secretIndex)
    {
        string piece = Secrets.All[secretIndex].Substring(3, 6);
        var withData = new InvalidOperationException("Fine.") { Data = { ["text"] = piece } };
        Exception[] leaks =
        [
            new InvalidOperationException($"It holds {piece}."),
            new PiiModelException("Fine.", new FormatException(piece)),
            new AggregateException("Fine.", new FormatException("Fine."), new FormatException(piece)),
            new ArgumentOutOfRangeException(nameof(secretIndex), piece, "Fine."),
            withData,
        ];

        Assert.All(leaks, leak => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Secrets.AssertAbsent(leak)));
    }

    [Fact]
    public void AssertAbsent_NothingLeaks_Passes() =>
        Secrets.AssertAbsent(new PiiModelException("Fine.", new FormatException("Fine.")));
}
