using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Providers;

/// <summary>Numbers and dates that are personal by their name alone, with the engine's own rules. 123-45-6789 is the usual specimen of an SSN.</summary>
public sealed class NamedNumberTests
{
    private static readonly Action<ILogger, int, Exception?> Defined = LoggerMessage.Define<int>(LogLevel.Information, 1, "stored {Ssn}");

    public static TheoryData<string, Action<ILogger>, string> Calls { get; } = new()
    {
        { "LoggerMessage.Define", logger => Defined(logger, 123456789, null), "stored [SSN]" },
        { "argument", logger => logger.LogInformation("stored {Ssn}", 123456789), "stored [SSN]" },
        { "long argument with a format", logger => logger.LogInformation("stored {Ssn:D9}", 123456789L), "stored [SSN]" },
        { "date", logger => logger.LogInformation("stored {BirthDate}", new DateOnly(1979, 3, 14)), "stored [DATE_OF_BIRTH]" },
        { "another name", logger => logger.LogInformation("stored {Bytes}", 123456789), "stored 123456789" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Log_NumberWithName_IsMaskedByTheName(string call, Action<ILogger> log, string expected)
    {
        using Pipeline pipeline = new(Sanitizers.Rules());

        log(pipeline.Logger);

        Assert.NotEmpty(call);
        Assert.Equal(expected, pipeline.Single.Message);
        Assert.Equal(call == "another name", pipeline.Single.All.Contains("123456789", StringComparison.Ordinal));
    }
}
