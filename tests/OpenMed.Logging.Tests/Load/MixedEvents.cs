using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Load;

/// <summary>Logs the mix of events that an application logs: numbers, known texts, new texts with personal data, scopes, exceptions.</summary>
internal static partial class MixedEvents
{
    private static readonly Exception Failure = new InvalidOperationException("no mail to canary@example.com");

    private static readonly string[] Words = [.. Enumerable.Range(0, 200).Select(word => $"known text {word}")];

    /// <summary>Logs one event of a thread.</summary>
    public static void Log(ILogger logger, int thread, int round)
    {
        EventId id = new((thread << 20) | round);
        switch (round % 16)
        {
            case 0:
                logger.LogInformation(id, "sent to {Address} in round {Round}", $"user{round} <canary@example.com>", round);
                break;
            case 1:
                using (logger.BeginScope("for {Address}", "canary@example.com")) logger.LogInformation(id, "in a scope {Round}", round);
                break;
            case 2 when round % 64 == 2:
                logger.LogError(id, Failure, "failed in {Round}", round);
                break;
            case < 8:
                logger.LogInformation(id, "took {Elapsed} ms of {Total}", round, thread);
                break;
            default:
                logger.LogInformation(id, "wrote {Text} for {Round}", Words[round % Words.Length], round);
                break;
        }
    }
}
