using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Providers;

public sealed class StateNameTests
{
    // "{Max}", "{Bill}" and "{Frank}" are names of people too.
    [Theory]
    [InlineData(LogSanitizerMode.Strict)]
    [InlineData(LogSanitizerMode.Deferred)]
    public void Log_HoleNamedLikeAPerson_KeepsNameAndValue(LogSanitizerMode mode)
    {
        using Pipeline pipeline = Of(mode);

        pipeline.Logger.LogInformation("order {CANARY} of {Who}", "one", "CANARY");
        pipeline.Sanitizer.Flush();

        Assert.Equal("order one of [FIRST_NAME]", pipeline.Single.Message);
        Assert.Contains("CANARY=one", pipeline.Single.State, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LogSanitizerMode.Strict)]
    [InlineData(LogSanitizerMode.Deferred)]
    public void Log_OwnStateWithATemplate_NamesOfHolesAreNoTexts(LogSanitizerMode mode)
    {
        using Pipeline pipeline = Of(mode);
        PrefixedState state = new([new("CANARY", "one"), new("of CANARY", "two"), new("{OriginalFormat}", "order {CANARY}")]);

        pipeline.Logger.Log(LogLevel.Information, default, state, null, (_, _) => "CANARY");
        pipeline.Sanitizer.Flush();

        Assert.Equal("order one", pipeline.Single.Message);
        Assert.Contains("CANARY=one", pipeline.Single.State, StringComparison.Ordinal);
        Assert.Contains("of [FIRST_NAME]=two", pipeline.Single.State, StringComparison.Ordinal);
    }

    [Fact]
    public void Log_TwoNamesMaskedAlike_StayTwo()
    {
        using Pipeline pipeline = Of(LogSanitizerMode.Strict);
        KeyValuePair<string, object?>[] state = [new("CANARY", "one"), new("CANARY ", "two"), new("CANARY", "three")];

        pipeline.Logger.Log(LogLevel.Information, default, state, null, (_, _) => "hello");

        Assert.Contains("[FIRST_NAME]=one", pipeline.Single.State, StringComparison.Ordinal);
        Assert.Contains("[FIRST_NAME]_2=three", pipeline.Single.State, StringComparison.Ordinal);
    }

    private static Pipeline Of(LogSanitizerMode mode) => new(Sanitizers.Of(new FakeDetector(), options => options.Mode = mode));
}
