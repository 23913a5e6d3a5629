using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Logs;

public sealed class ExtendedLoggerTests
{
    [Theory]
    [InlineData("logger.Info(\"For {0}\", email)", "OPM0001 email")]
    [InlineData("More.Info(logger, \"For {0}\", email)", "OPM0001 email")]
    [InlineData("typed.Info($\"For {email}\")", "OPM0002 $\"For {email}\", OPM0001 email")]
    [InlineData("logger.LogJob(3, \"For {Who}\", email)", "OPM0001 email")]
    public async Task OwnExtension_Triggers(string call, string expected) => Assert.Equal(expected, string.Join(", ", await Sourced.Find(Source(call))));

    [Theory]
    [InlineData("logger.Info(\"For {0}\", email.Length)")]
    [InlineData("logger.InfoOf(email)")]
    [InlineData("email.Info(email)")]
    [InlineData("logger.Sent(email)")]
    public async Task OtherExtension_DoesNotTrigger(string call) => Assert.Empty(await Sourced.Find(Source(call)));

    private static string Source(string call) => $$"""
        public static partial class More
        {
            public static void Info(this ILogger logger, string msg, params object[] args) { }
            public static void InfoOf(this ILogger logger, string text) { }
            public static void Info(this string text, string message) { }
            public static void LogJob(this ILogger logger, int job, string message, params object[] args) { }
            [LoggerMessage(1, LogLevel.Debug, "Sent {message}")] static partial void Sent(this ILogger logger, string message);
            public static void Run(ILogger logger, ILogger<Random> typed, string email) { {{call}}; }
        }
        """;
}
