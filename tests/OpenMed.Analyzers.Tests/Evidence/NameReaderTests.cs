using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Evidence;

public sealed class NameReaderTests
{
    [Fact]
    public async Task ValueOfSetter_Triggers() => Assert.Equal(["OPM0001 value"], await Sourced.Find(Source("Email")));

    [Fact]
    public async Task ValueOfSetterOfSomethingElse_DoesNotTrigger() => Assert.Empty(await Sourced.Find(Source("Ward")));

    private static string Source(string property) => $$"""
        public class Clinic(ILogger logger)
        {
            private string _kept = "";
            public string {{property}} { get => _kept; set { logger.LogInformation("Set {What}", value); _kept = value; } }
        }
        """;
}
