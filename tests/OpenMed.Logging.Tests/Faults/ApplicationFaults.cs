using System.Collections;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Faults;

/// <summary>Faults of what the application logs: values, states, formatters, scopes and exceptions.</summary>
internal static class ApplicationFaults
{
    private const string Secret = FakeDetector.Secret;

    public static IEnumerable<Fault> All =>
    [
        Value("ToString throws", new OddObject(() => throw new TimeoutException(Secret))),
        Value("ToString gives null", new OddObject(() => null!), isCounted: false),
        new("ToString logs the object itself", logger => logger.LogInformation("for {Who}", new Recursive(logger))),
        Value("an enumerator throws midway", Midway()),
        Value("a sequence is endless", Endless()),
        Value("a sequence holds itself", Itself()),
        Value("a dictionary's key throws", new Dictionary<object, object> { [new OddObject(() => throw new TimeoutException(Secret))] = Secret }),
        Value("a dictionary has the same key twice", Twice(), isCounted: false),
        Value("values lie too deep", Deep(40)),
        Value("half a surrogate pair", Secret + "\uD83D", isCounted: false),
        new("the formatter throws", logger => logger.Log(LogLevel.Information, default, 5, null, (_, _) => throw new TimeoutException(Secret))),
        new("the formatter gives null", logger => logger.Log(LogLevel.Information, default, 5, null, (_, _) => null!), IsCounted: false),
        new("the state's indexer throws", logger => logger.Log(LogLevel.Information, default, new OddList(3, _ => throw new TimeoutException(Secret)), null, (_, _) => Secret)),
        new("the state's enumerator throws", logger => logger.Log(LogLevel.Information, default, Midway(), null, (_, _) => Secret)),
        new("the state has no end", logger => logger.Log(LogLevel.Information, default, new OddList(int.MaxValue, index => new($"k{index}", Secret)), null, (_, _) => Secret)),
        new("the state has a null template", logger => logger.Log(LogLevel.Information, default, new OddList(1, _ => new("{OriginalFormat}", null)), null, (_, _) => Secret), IsCounted: false),
        new("a scope throws", logger => InScope(logger, new OddObject(() => throw new TimeoutException(Secret)))),
        new("a scope's enumerator throws", logger => InScope(logger, Midway())),
        Error("a message throws", new OddException(() => throw new TimeoutException(Secret))),
        Error("a message is null", new OddException(() => null!), isCounted: false),
        Error("an exception's text shows more than its parts", new ChattyException(), isCounted: false),
        Error("inner exceptions go round", new CircularException()),
        Error("inner exceptions lie too deep", Nested(200)),
        Error("data throws", new InvalidOperationException("x") { Data = { ["value"] = new OddObject(() => throw new TimeoutException(Secret)) } }),
        new("the name of the event is personal", logger => logger.Log(LogLevel.Information, new EventId(1, Secret), 5, null, (_, _) => "x"), IsCounted: false),
    ];

    private static Fault Value(string name, object value, bool isCounted = true) =>
        new(name, logger => logger.LogInformation("for {Who} and {Other}", value, Secret), isCounted);

    private static Fault Error(string name, Exception exception, bool isCounted = true) => new(name, logger => logger.LogError(exception, "failed {Who}", Secret), isCounted);

    private static void InScope<TState>(ILogger logger, TState state)
        where TState : notnull
    {
        using (logger.BeginScope(state)) logger.LogInformation("for {Who}", Secret);
    }

    private static IEnumerable<KeyValuePair<string, object?>> Midway()
    {
        yield return new("Who", Secret);
        throw new TimeoutException(Secret);
    }

    private static IEnumerable<string> Endless()
    {
        while (true) yield return Secret;
    }

    private static ArrayList Itself()
    {
        ArrayList list = [Secret];
        for (int index = 0; index < 30; index++) list.Add(list);
        return list;
    }

    private static List<KeyValuePair<string, object?>> Twice() => [new("a", Secret), new("a", Secret)];

    private static object Deep(int levels) => levels == 0 ? Secret : new[] { Deep(levels - 1) };

    private static Exception Nested(int levels)
    {
        Exception exception = new InvalidOperationException(Secret);
        for (int level = 0; level < levels; level++) exception = new InvalidOperationException(Secret, exception);
        return exception;
    }

    private sealed class OddObject(Func<string> text)
    {
        public override string ToString() => text();
    }

    private sealed class Recursive(ILogger logger)
    {
        public override string ToString()
        {
            logger.LogInformation("again {Who}", this);
            return Secret;
        }
    }

    private sealed class OddList(int count, Func<int, KeyValuePair<string, object?>> at) : IReadOnlyList<KeyValuePair<string, object?>>
    {
        public int Count => count;

        public KeyValuePair<string, object?> this[int index] => at(index);

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
        {
            for (int index = 0; index < count; index++) yield return at(index);
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class OddException(Func<string> message) : Exception
    {
        public override string Message => message();
    }

    private sealed class ChattyException : Exception
    {
        public override string ToString() => Secret;
    }

    private sealed class CircularException : AggregateException
    {
        public CircularException()
            : base(Secret, new InvalidOperationException(Secret))
        {
            Exception[] inner = (Exception[])typeof(AggregateException).GetField("_innerExceptions", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.GetValue(this)!;
            inner[0] = this;
        }

        // The platform's own would not come back.
        public override string Message => Secret;
    }
}
