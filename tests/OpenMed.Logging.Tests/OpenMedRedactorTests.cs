using OpenMed.Logging.Support;

namespace OpenMed.Logging;

public sealed class OpenMedRedactorTests
{
    [Fact]
    public void Redact_ByLengthAndSpan_RunsTheEngineOnceForEachValue()
    {
        var detector = new FakeDetector();
        using LogSanitizer sanitizer = Sanitizers.Of(detector, options => options.CacheSize = 16);
        var redactor = new OpenMedRedactor(sanitizer);

        string redacted = redactor.Redact("for CANARY today".AsSpan());

        Assert.Equal("for [FIRST_NAME] today", redacted);
        Assert.Single(detector.Asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("clean")]
    [InlineData("CANARY")]
    [InlineData("a CANARY and a CANARY")]
    public void Redact_AllWays_GiveTheSame(string source)
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        var redactor = new OpenMedRedactor(sanitizer);
        string expected = source.Replace("CANARY", "[FIRST_NAME]", StringComparison.Ordinal);
        char[] destination = new char[100];

        Assert.Equal(expected.Length, redactor.GetRedactedLength(source));
        Assert.Equal(expected.Length, redactor.Redact(source, destination));
        Assert.Equal(expected, new string(destination, 0, expected.Length));
        Assert.Equal(expected, redactor.Redact(source));
        Assert.Equal(expected, redactor.Redact(source.AsSpan()));
        Assert.Equal(expected, redactor.Redact<string>(source));
    }

    [Fact]
    public void Redact_AnotherValueThanAskedFor_IsNotTheOneBefore()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        var redactor = new OpenMedRedactor(sanitizer);
        char[] destination = new char[100];

        _ = redactor.GetRedactedLength("for CANARY");
        int length = redactor.Redact("other", destination);

        Assert.Equal("other", new string(destination, 0, length));
    }

    [Fact]
    public void Redact_ShortDestination_GivesAsMuchOfTheConstantAsHasRoom()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        var redactor = new OpenMedRedactor(sanitizer);
        char[] destination = new char[3];

        Assert.Equal(3, redactor.Redact("for CANARY", destination));
        Assert.Equal("[UN", new string(destination));
        Assert.Throws<ArgumentException>(() => redactor.Redact("for CANARY", []));
    }

    [Fact]
    public void Redact_DisposedSanitizerAndNoText_GivesNothing()
    {
        LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        var redactor = new OpenMedRedactor(sanitizer);
        sanitizer.Dispose();

        Assert.Equal(0, redactor.GetRedactedLength([]));
        Assert.Equal(0, redactor.Redact([], []));
    }

    [Fact]
    public void Redact_EngineFails_GivesTheConstant()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector { RuleFault = () => new TimeoutException() });

        Assert.Equal(LogSanitizer.WithheldText, new OpenMedRedactor(sanitizer).Redact("for CANARY".AsSpan()));
    }
}
