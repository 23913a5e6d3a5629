using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Evidence;

public sealed class TypeEvidenceTests
{
    [Theory]
    [InlineData("logger.LogInformation(\"From {A}\", request.RemoteIp());", "OPM0001 request.RemoteIp()")]
    [InlineData("logger.LogInformation(\"From {A}\", visitors.Select(one => one.Address));", "OPM0001 one.Address")]
    [InlineData("logger.LogInformation(\"From {A}\", FormatIp(visitors[0].Address));", "OPM0001 FormatIp(visitors[0].Address)")]
    [InlineData("foreach (Endpoint one in visitors) logger.LogInformation(\"From {A}\", one.Address);", "OPM0001 one.Address")]
    public async Task AddressOfAVisitor_Triggers(string statement, string expected) => Assert.Equal([expected], await Sourced.Find(Source(statement)));

    [Theory]
    [InlineData("logger.LogInformation(\"On {A}\", Own);")]
    [InlineData("logger.LogInformation(\"On {A}\", Shown());")]
    [InlineData("logger.LogInformation(\"On {A}\", interfaces.Where(one => one.Port > 3).Select(one => one.Address));")]
    [InlineData("foreach (Endpoint one in interfaces) logger.LogInformation(\"On {A}\", one.Address);")]
    [InlineData("string shown = FormatIp(interfaces[0].Address); logger.LogInformation(\"On {A}\", shown);")]
    [InlineData("Endpoint first = interfaces.First(); logger.LogInformation(\"On {A}\", first.Address);")]
    public async Task AddressOfTheMachine_DoesNotTrigger(string statement) => Assert.Empty(await Sourced.Find(Source(statement)));

    private static string Source(string statement) => $$"""
        public class Endpoint { public IPAddress Address { get; set; } = IPAddress.None; public int Port { get; set; } }

        public static class Visits
        {
            private static string FormatIp(IPAddress address) => address.ToString();
            private static IPAddress Own => IPAddress.None;
            private static IPAddress Shown() => IPAddress.None;
            private static IPAddress RemoteIp(this object request) => IPAddress.None;

            public static void Run(ILogger logger, object request, List<Endpoint> visitors, List<Endpoint> interfaces)
            {
                {{statement}}
            }
        }
        """;
}
