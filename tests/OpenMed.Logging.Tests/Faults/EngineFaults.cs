using Microsoft.Extensions.Logging;
using OpenMed.Logging.Detection;
using OpenMed.Logging.Support;

namespace OpenMed.Logging.Faults;

/// <summary>Faults of the rules, the model and what they find.</summary>
internal static class EngineFaults
{
    private static readonly Exception[] Exceptions =
    [
        new InvalidOperationException(FakeDetector.Secret), new OutOfMemoryException(FakeDetector.Secret), new ObjectDisposedException(FakeDetector.Secret),
        new OperationCanceledException(FakeDetector.Secret), new InsufficientExecutionStackException(FakeDetector.Secret), new NullReferenceException(FakeDetector.Secret),
        new TimeoutException(FakeDetector.Secret), new PiiModelException(FakeDetector.Secret), new IndexOutOfRangeException(FakeDetector.Secret),
    ];

    public static IEnumerable<Fault> All =>
    [
        .. Exceptions.Select(exception => Of($"rules throw {exception.GetType().Name}", () => new FakeDetector { RuleFault = () => exception })),
        .. Exceptions.Select(exception => Of($"model throws {exception.GetType().Name}", () => new FakeDetector { ModelFault = () => exception })),
        Of("model does not answer in time", Stalled) with { Options = options => options.Budget = TimeSpan.FromMilliseconds(1) },
        Of("rules give null", () => new OddDetector(_ => null!)),
        Of("an entity ends behind the text", () => Odd(text => new PiiEntity("first_name", 0, text.Length + 1, 1))),
        Of("an entity starts before the text", () => Odd(_ => new PiiEntity("first_name", -1, 3, 1))),
        Of("an entity has no length", () => Odd(_ => new PiiEntity("first_name", 0, 0, 1))),
        Of("an entity is longer than numbers go", () => Odd(_ => new PiiEntity("first_name", 2, int.MaxValue, 1))),
        Of("entities overlap", () => new OddDetector(text => [new PiiEntity("first_name", 0, text.Text.Length, 1), new PiiEntity("last_name", 0, text.Text.Length, 1)])),
        Of("an entity has no label", () => Odd(text => new PiiEntity(null!, 0, text.Length, 1))),
        Of("an entity is null", () => Odd(_ => null!)),
        new Fault("the sanitizer is disposed", Log) { Before = pipeline => pipeline.Sanitizer.Dispose() },
        new Fault("the text is too long", logger => logger.LogInformation("for {Who}", FakeDetector.Secret + new string('x', 40_000))),
        new Fault("a listener of the metrics throws", Log, IsCounted: false) { Before = pipeline => Listening(pipeline.Sanitizer, () => throw new TimeoutException()) },
        new Fault("a listener of the metrics logs", Log, IsCounted: false) { Before = pipeline => Listening(pipeline.Sanitizer, () => pipeline.Logger.LogInformation("told {Who}", FakeDetector.Secret)) },
        Of("the diagnostics throw", () => new FakeDetector { RuleFault = () => new TimeoutException() }) with { Options = options => options.Diagnostics = _ => throw new TimeoutException() },
    ];

    private static void Log(ILogger logger) => logger.LogInformation("for {Who}", FakeDetector.Secret);

    private static Fault Of(string name, Func<ILogDetector> detector) => new(name, Log) { Detector = detector };

    private static OddDetector Odd(Func<string, PiiEntity> entity) => new(text => text.Text.Contains(FakeDetector.Secret, StringComparison.Ordinal) ? [entity(text.Text)] : []);

    private static FakeDetector Stalled()
    {
        FakeDetector detector = new();
        detector.Gate.Reset();
        return detector;
    }

    // It lives as long as the meter does.
    private static void Listening(LogSanitizer sanitizer, Action act)
    {
        System.Diagnostics.Metrics.MeterListener listener = new();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (ReferenceEquals(instrument.Meter, sanitizer.Metrics.Meter) && instrument.Name.EndsWith("masked", StringComparison.Ordinal)) self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => act());
        listener.Start();
    }
}
