namespace OpenMed.Logging.Values;

public sealed class UnusedNamesTests
{
    [Fact]
    public void Of_NamesThatAreTaken_GetTheNextNumber()
    {
        HashSet<string> taken = ["a", "a 3", "b 2"];
        UnusedNames names = new(taken.Contains);

        Assert.Equal(["a 2", "a 4", "b", "b 3", "a 5", "c", "c 2"], new[] { "a", "a", "b", "b", "a", "c", "c" }.Select(names.Of));
    }
}
