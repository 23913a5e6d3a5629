namespace OpenMed.Logging.Verdicts;

public sealed class MachineCodeTests
{
    [Theory]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e4736")]
    [InlineData("00f067aa0ba902b7")]
    [InlineData("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")]
    [InlineData("0HN7K2M1Q4R5T")]
    [InlineData("0HN7K2M1Q4R5T:00000002")]
    [InlineData("01ARZ3NDEKTSV4RRFFQ69G5FAV")]
    [InlineData("d3b07384-d9a0-4c9b-8f1d-abcdabcdabcd")]
    [InlineData("{d3b07384-d9a0-4c9b-8f1d-abcdabcdabcd}")]
    [InlineData("5ffc1a1")]
    public void Is_MachineMade_True(string text) => Assert.True(MachineCode.Is(text));

    [Theory]
    [InlineData("")]
    [InlineData("Ada")]
    [InlineData("Ada-1984")]
    [InlineData("ada84")]
    [InlineData("Abbe")]
    [InlineData("jholloway84")]
    [InlineData("HOLLOWAY19840312")]
    [InlineData("00000001 Holloway")]
    [InlineData("0HN7K2M1Q4R5T Holloway")]
    [InlineData("4bf92f3577b34da6-Holloway")]
    [InlineData("ORD-20231")]
    public void Is_MayHoldAWord_False(string text) => Assert.False(MachineCode.Is(text));
}
