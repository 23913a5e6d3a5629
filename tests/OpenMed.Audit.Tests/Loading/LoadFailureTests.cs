namespace OpenMed.Audit.Loading;

public sealed class LoadFailureTests
{
    [Fact]
    public void CodeOf_OnlyTheNumberOfThatProject_IsPassedOn()
    {
        string[] failures = ["'/a/B.csproj' said MSB4025 and the name Jane", "'/a/C.csproj' said nothing", "NETSDK1045 for '/a/D.csproj'"];

        Assert.Equal("MSB4025", LoadFailure.CodeOf(failures, "/a/B.csproj"));
        Assert.Null(LoadFailure.CodeOf(failures, "/a/C.csproj"));
        Assert.Equal("NETSDK1045", LoadFailure.CodeOf(failures, "/a/D.csproj"));
    }
}
