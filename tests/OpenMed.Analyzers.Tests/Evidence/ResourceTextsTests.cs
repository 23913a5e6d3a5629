using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Evidence;

public sealed class ResourceTextsTests
{
    [Theory]
    [InlineData("throw new InvalidOperationException(Resources.AccessToken);")]
    [InlineData("logger.LogInformation(\"{A}\", Resources.AccessToken);")]
    [InlineData("logger.LogInformation(Resources.AccessToken + \" {Number}\", 3);")]
    public async Task TextOfResources_DoesNotTrigger(string statement) => Assert.Empty(await Sourced.Find(Source(statement)));

    [Theory]
    [InlineData("logger.LogInformation(\"{A}\", Tokens.AccessToken);", "OPM0001 Tokens.AccessToken")]
    [InlineData("logger.LogInformation(Resources.AccessToken + number);", "OPM0002 Resources.AccessToken + number")]
    public async Task OtherText_Triggers(string statement, string expected) => Assert.Equal([expected], await Sourced.Find(Source(statement)));

    private static string Source(string statement) => $$"""
        internal static class Resources
        {
            internal static System.Resources.ResourceManager ResourceManager => new System.Resources.ResourceManager(typeof(Resources));
            internal static string AccessToken => ResourceManager.GetString("AccessToken")!;
        }

        internal static class Tokens { internal static string AccessToken => ""; }

        public class Clinic
        {
            public void Run(ILogger logger, int number)
            {
                {{statement}}
            }
        }
        """;
}
