using System.Text;
using OpenMed.Logging.Support;

namespace OpenMed.Logging;

public sealed class LogSanitizerTests
{
    // Reserved data: RFC 2606 (example.com), NANP 555-01xx, the SSN of 42 CFR 433 examples in the form 123-45-6789, Visa's test card.
    public static TheoryData<string, object, string> Found { get; } = new()
    {
        { "Contact", "write to jane.roe@example.com", "jane.roe" },
        { "Ssn", "123-45-6789", "6789" },
        { "PatientName", "Jane Roe", "Jane" },
        { "@PatientName", "Jane Roe", "Roe" },
        { "Ssn", 123456789, "123456789" },
        { "BirthDate", new DateOnly(1979, 3, 14), "1979" },
        { "Body", new StringBuilder("card 4111 1111 1111 1111"), "4111" },
        { "Body", (FormattableString)$"mail {"jane.roe@example.com"} x", "jane.roe" },
        { "Link", new Uri("https://jane.roe:hunter2@example.com/"), "hunter2" },
        { "Link", new Uri("https://example.com/?mail=jane%2eroe%40example.com"), "jane.roe" },
        { "Person", new { Name = "x", Email = "jane.roe@example.com" }, "jane.roe" },
        { "Mails", new[] { "ok", "jane.roe@example.com" }, "jane.roe" },
        { "Mails", new List<object> { 1, new[] { "jane.roe@example.com" } }, "jane.roe" },
        { "Map", new Dictionary<string, object> { ["email"] = "jane.roe@example.com" }, "jane.roe" },
        { "Map", new Dictionary<string, string> { ["jane.roe@example.com"] = "x" }, "jane.roe" },
        { "Letters", "jane.roe@example.com".ToCharArray(), "jane.roe" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void Value_WithPii_ShowsNoneOfIt(string name, object value, string secret)
    {
        using LogSanitizer sanitizer = Sanitizers.Rules();

        object? sanitized = sanitizer.Value(name, value);

        Assert.NotSame(value, sanitized);
        Assert.DoesNotContain(secret, MemoryEvent.TextOf(sanitized), StringComparison.Ordinal);
    }

    public static TheoryData<object?> Clean { get; } =
    [
        "", "ready", 17, 1.5m, true, 'x', DayOfWeek.Friday, Guid.Empty, DateTime.UnixEpoch, TimeSpan.FromSeconds(3), new Uri("https://example.com/"),
        new[] { 1, 2 }, new List<string> { "a", "b" }, new Dictionary<string, int> { ["a"] = 1 },
    ];

    [Theory]
    [MemberData(nameof(Clean))]
    public void Value_Clean_IsTheSameReference(object? value)
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());

        Assert.Same(value, sanitizer.Value("Item", value));
    }

    [Fact]
    public void Value_Plain_AsksTheEngineNothing()
    {
        var detector = new FakeDetector();
        using LogSanitizer sanitizer = Sanitizers.Of(detector);
        object[] plain =
        [
            (byte)1, 2, 3L, 4.5f, 4.5, 1.5m, (Half)2, (Int128)3, (UInt128)3, new System.Numerics.BigInteger(5), true, 'c', DayOfWeek.Monday, Guid.NewGuid(),
            DateTime.UnixEpoch, DateTimeOffset.UnixEpoch, TimeSpan.FromMinutes(1), new DateOnly(2001, 2, 3), new TimeOnly(4, 5), (nint)6, (nuint)7,
        ];

        foreach (object value in plain) Assert.Same(value, sanitizer.Value("ElapsedMs", value));

        Assert.Empty(detector.Asked);
        Assert.Empty(detector.ModelAsked);
    }

    [Fact]
    public void Value_PlainWithPiiName_AsksRulesAndNotTheModel()
    {
        var detector = new FakeDetector();
        using LogSanitizer sanitizer = Sanitizers.Of(detector);

        sanitizer.Value("Ssn", 123456789);

        Assert.Equal("123456789", Assert.Single(detector.Asked).Text);
        Assert.Equal("Ssn", Assert.Single(detector.Asked).FieldName);
        Assert.Empty(detector.ModelAsked);
    }

    [Fact]
    public void Text_NoLetterLeftByRules_DoesNotAskTheModel()
    {
        var detector = new FakeDetector { RulesFind = true };
        using LogSanitizer sanitizer = Sanitizers.Of(detector);

        Assert.Equal("12 [FIRST_NAME] 34", sanitizer.Text("x", "12 CANARY 34"));
        Assert.Equal("12-34", sanitizer.Text("x", "12-34"));

        Assert.Empty(detector.ModelAsked);
    }

    [Fact]
    public void Text_ModelFinds_IsMaskedAndRemembered()
    {
        var detector = new FakeDetector();
        using LogSanitizer sanitizer = Sanitizers.Of(detector);

        for (int round = 0; round < 3; round++) Assert.Equal("hello [FIRST_NAME]", sanitizer.Text("Note", "hello CANARY"));

        Assert.Single(detector.ModelAsked);
    }

    [Fact]
    public void Value_DeeperThanAllowed_IsWithheld()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector(), options => options.MaxDepth = 2);
        using var counts = new MetricCounts(sanitizer);

        object? sanitized = sanitizer.Value("x", new object[] { "a", new object[] { "b", new object[] { "CANARY" } } });

        Assert.Equal($"a,b,{LogSanitizer.UnscannedText}", MemoryEvent.TextOf(sanitized));
        Assert.Equal(1, counts["withheld reason=Depth"]);
    }

    [Fact]
    public void Value_SequenceThatHoldsItselfOrHasNoEnd_Ends()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        object[] loop = new object[1];
        loop[0] = loop;

        Assert.Equal(LogSanitizer.UnscannedText, MemoryEvent.TextOf(sanitizer.Value("x", loop)));
        Assert.EndsWith(LogSanitizer.UnscannedText, MemoryEvent.TextOf(sanitizer.Value("x", Numbers())), StringComparison.Ordinal);

        static IEnumerable<int> Numbers()
        {
            for (int number = 0; ; number++) yield return number;
        }
    }

    [Fact]
    public void Text_TooLong_IsWithheldUnasked()
    {
        var detector = new FakeDetector();
        using LogSanitizer sanitizer = Sanitizers.Of(detector, options => options.MaxStringLength = 64);
        using var counts = new MetricCounts(sanitizer);

        Assert.Equal(LogSanitizer.UnscannedText, sanitizer.Text("x", new string('a', 65)));
        Assert.NotEqual(LogSanitizer.UnscannedText, sanitizer.Text("x", new string('a', 64)));

        Assert.Equal(1, counts["withheld reason=Length"]);
        Assert.Single(detector.ModelAsked);
    }

    [Fact]
    public void Template_TextAndHoles_MasksTextAloneAndOnce()
    {
        var detector = new FakeDetector();
        using LogSanitizer sanitizer = Sanitizers.Of(detector);
        string template = "for CANARY: {CANARY} {{CANARY}} {Amount,10:N2}";

        string[] sanitized = [sanitizer.Template(template), sanitizer.Template(template)];

        Assert.Equal("for [FIRST_NAME]: {CANARY} {{[FIRST_NAME]}} {Amount,10:N2}", sanitized[0]);
        Assert.Same(sanitized[0], sanitized[1]);
        Assert.Single(detector.Asked);
    }

    [Fact]
    public void Metrics_Masked_CountsByLabelWithoutText()
    {
        using LogSanitizer sanitizer = Sanitizers.Of(new FakeDetector());
        using var counts = new MetricCounts(sanitizer);

        sanitizer.Text("x", "CANARY and CANARY");

        Assert.Equal(2, counts["masked label=first_name"]);
        Assert.DoesNotContain(counts.Keys, key => key.Contains(FakeDetector.Secret, StringComparison.Ordinal));
    }
}
