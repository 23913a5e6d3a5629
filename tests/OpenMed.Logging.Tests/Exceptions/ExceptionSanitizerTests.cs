using OpenMed.Logging.Support;

namespace OpenMed.Logging.Exceptions;

public sealed class ExceptionSanitizerTests
{
    public static TheoryData<Exception> Carriers { get; } =
    [
        new InvalidOperationException("for CANARY"),
        new InvalidOperationException("outer", new FormatException("inner CANARY")),
        new InvalidOperationException("a", new FormatException("b", new TimeoutException("c CANARY"))),
        new AggregateException("all", new FormatException("one"), new FormatException("two CANARY")),
        new AggregateException(new AggregateException(new FormatException("CANARY"))),
        new InvalidOperationException("data") { Data = { ["who"] = "CANARY" } },
        new InvalidOperationException("data") { Data = { ["CANARY"] = 1 } },
        new InvalidOperationException("data") { Data = { ["list"] = new object[] { "x", "CANARY" } } },
        new FormatException("outer", new InvalidOperationException("inner") { Data = { ["who"] = "CANARY" } }),
        new OwnText(), new OwnStack(), new OwnMessage(), new ArgumentException("bad", "CANARY"), new FileNotFoundException("gone", "/home/CANARY"),
    ];

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Error_HoldsPii_ShowsNoneOfIt(Exception exception)
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());

        Exception sanitized = sanitizer.Error(exception)!;

        Assert.DoesNotContain(FakeDetector.Secret, new MemoryEvent("", "", sanitized, default, null).All, StringComparison.Ordinal);
        Assert.Contains(exception.GetType().ToString(), sanitized.ToString(), StringComparison.Ordinal);
        Assert.Equal(exception.InnerException is null, sanitized.InnerException is null);
    }

    [Fact]
    public void Error_Thrown_KeepsFrames()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        Exception thrown = Record.Exception(() => Throw("for CANARY"))!;

        Exception sanitized = sanitizer.Error(thrown)!;

        Assert.Equal(thrown.StackTrace, sanitized.StackTrace);
        Assert.Equal(thrown.ToString().Replace(FakeDetector.Secret, "[FIRST_NAME]", StringComparison.Ordinal), sanitized.ToString());
    }

    [Fact]
    public void Error_Clean_IsTheSame()
    {
        var detector = new FakeDetector();
        using LogSanitizer sanitizer = Sanitizers.Of(detector);
        Exception thrown = Record.Exception(() => Throw("nothing in it"))!;

        Assert.Same(thrown, sanitizer.Error(thrown));
        Assert.DoesNotContain(detector.ModelAsked, text => text.Text.StartsWith("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public void Error_MoreLevelsThanAllowed_WithholdsTheRest()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        Exception exception = new InvalidOperationException("CANARY");
        for (int level = 0; level < 40; level++) exception = new InvalidOperationException("level", exception);

        string text = sanitizer.Error(exception)!.ToString();

        Assert.DoesNotContain(FakeDetector.Secret, text, StringComparison.Ordinal);
        Assert.Contains(LogSanitizer.UnscannedText, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Error_MessageThrows_GivesTheConstantAndCounts()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        using var counts = new MetricCounts(sanitizer);

        Assert.Contains(LogSanitizer.WithheldText, sanitizer.Error(new NoMessage())!.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, counts["faults type=TimeoutException"]);
    }

    private static void Throw(string message) => throw new InvalidOperationException(message);

    private sealed class OwnText : Exception
    {
        public override string ToString() => "CANARY";
    }

    private sealed class OwnStack : Exception
    {
        public override string StackTrace => "   at A.B()\n CANARY\n   at C.D()";
    }

    private sealed class OwnMessage : Exception
    {
        public override string Message => "for CANARY";
    }

    private sealed class NoMessage : Exception
    {
        public override string Message => throw new TimeoutException();
    }
}
