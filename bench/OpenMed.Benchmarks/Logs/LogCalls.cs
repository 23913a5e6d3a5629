using Microsoft.Extensions.Logging;

namespace OpenMed.Benchmarks.Logs;

/// <summary>The ways to log that are measured. Each is called with a number that goes up, from which its values are made.</summary>
internal static partial class LogCalls
{
    private static readonly string[] Statuses = ["shipped", "waiting for payment", "sent back", "packed"];

    private static readonly Action<ILogger, int, double, Exception?> DefinedNumbers =
        LoggerMessage.Define<int, double>(LogLevel.Information, new EventId(1), "Order {OrderId} took {ElapsedMs} ms");

    private static readonly Exception Thrown = Throw();

    /// <summary>Numbers by the extension method.</summary>
    public static void NumbersByExtension(ILogger logger, int number) => logger.LogInformation("Order {OrderId} took {ElapsedMs} ms", number, number * 0.5);

    /// <summary>Numbers by <c>LoggerMessage.Define</c>.</summary>
    public static void NumbersByDefine(ILogger logger, int number) => DefinedNumbers(logger, number, number * 0.5, null);

    /// <summary>Numbers by a generated method.</summary>
    public static void NumbersByGenerator(ILogger logger, int number) => GeneratedNumbers(logger, number, number * 0.5);

    /// <summary>A text that was seen before, by a generated method.</summary>
    public static void Status(ILogger logger, int number) => GeneratedStatus(logger, Statuses[number & 3]);

    /// <summary>A text that was seen before, by the extension method.</summary>
    public static void StatusByExtension(ILogger logger, int number) => logger.LogInformation("Order is {Status}", Statuses[number & 3]);

    /// <summary>The text that <see cref="Status"/> logs.</summary>
    public static string StatusOf(int number) => Statuses[number & 3];

    /// <summary>A scope with a number, and numbers by a generated method in it.</summary>
    public static void Scope(ILogger logger, int number)
    {
        using IDisposable? scope = logger.BeginScope("Batch {BatchId}", number & 7);
        GeneratedNumbers(logger, number, number * 0.5);
    }

    /// <summary>The same exception again and again, by a generated method.</summary>
    public static void Failure(ILogger logger, int number) => GeneratedFailure(logger, number, Thrown);

    /// <summary>A free text, by a generated method.</summary>
    [LoggerMessage(5, LogLevel.Information, "Note on the order: {Note}")]
    public static partial void Note(ILogger logger, string note);

    [LoggerMessage(2, LogLevel.Information, "Order {OrderId} took {ElapsedMs} ms")]
    private static partial void GeneratedNumbers(ILogger logger, int orderId, double elapsedMs);

    [LoggerMessage(3, LogLevel.Information, "Order is {Status}")]
    private static partial void GeneratedStatus(ILogger logger, string status);

    [LoggerMessage(4, LogLevel.Error, "Order {OrderId} failed")]
    private static partial void GeneratedFailure(ILogger logger, int orderId, Exception exception);

    private static InvalidOperationException Throw()
    {
        try
        {
            throw new InvalidOperationException("The queue of the orders is closed.");
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }
}
