using OpenMed.Logging.Support;

namespace OpenMed.Logging.Exceptions;

public sealed class ShownPropertiesTests
{
    public static TheoryData<string, Exception> Holding { get; } = new()
    {
        { "help link", new InvalidOperationException("x") { HelpLink = "https://example.com/CANARY" } },
        { "source", new InvalidOperationException("x") { Source = "CANARY" } },
        { "own text", new OwnException { Note = "CANARY" } },
        { "own object", new OwnException { Item = new OwnItem() } },
        { "actual value", new ArgumentOutOfRangeException("p", "CANARY", "x") },
        { "key of data", new InvalidOperationException("x") { Data = { [new OwnItem()] = 5 } } },
    };

    [Theory]
    [MemberData(nameof(Holding))]
    public void Error_SomethingElseHoldsPii_IsNotPassedOn(string what, Exception exception)
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());

        Exception masked = sanitizer.Error(exception)!;

        Assert.NotEmpty(what);
        Assert.NotSame(exception, masked);
        Assert.Null(masked.HelpLink);
        Assert.DoesNotContain("CANARY", $"{masked} {masked.Source}", StringComparison.Ordinal);
    }

    public static TheoryData<string, Exception> Clean { get; } = new()
    {
        { "plain", new InvalidOperationException("x") },
        { "thrown", Thrown() },
        { "cancelled", new TaskCanceledException("x", null, new CancellationToken(canceled: true)) },
        { "argument", new ArgumentNullException("CANARY") },
        { "own", new OwnException { Code = 5, Note = "hello" } },
        { "several", new AggregateException(new InvalidOperationException("x"), new TimeoutException()) },
    };

    [Theory]
    [MemberData(nameof(Clean))]
    public void Error_NothingHoldsPii_IsTheSame(string what, Exception exception)
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());

        if (what != "argument") Assert.Same(exception, sanitizer.Error(exception));

        Assert.True(ShownProperties.Of(exception.GetType()) is not null);
    }

    // Its message says something else the second time it is asked.
    [Fact]
    public void Value_FlakyException_DoesNotThrow()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());

        object? value = sanitizer.Value("Error", new FlakyException());

        Assert.DoesNotContain("CANARY", Assert.IsType<string>(value), StringComparison.Ordinal);
    }

    [Fact]
    public void Error_MuchData_IsBounded()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        InvalidOperationException exception = new("x");
        for (int key = 0; key < 5000; key++) exception.Data[$"k{key}"] = key;

        Exception masked = sanitizer.Error(exception)!;

        Assert.Equal(1001, masked.Data.Count);
    }

    private static InvalidOperationException Thrown()
    {
        try
        {
            throw new InvalidOperationException("x");
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }

    private sealed class OwnException : Exception
    {
        public override string Message => "x";

        public string? Note { get; init; }

        public int Code { get; init; }

        public OwnItem? Item { get; init; }
    }

    private sealed class OwnItem
    {
        public string Name { get; } = "CANARY";
    }

    private sealed class FlakyException : Exception
    {
        private int _asked;

        public override string Message => _asked++ == 0 ? "x" : throw new TimeoutException("CANARY");
    }
}
