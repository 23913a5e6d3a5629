using OpenMed.Logging.Support;
using Serilog.Context;
using Serilog.Core;
using Serilog.Events;

namespace OpenMed.Logging.Sinks;

/// <summary>Each place of an event that can hold text, with a name that is found always and an address that the rules find.</summary>
public sealed class CarrierTests : IDisposable
{
    private const string Email = "anna@example.com";

    private readonly MemorySink _sink = new();
    private readonly LogSanitizer _sanitizer = Loggers.Rules();
    private readonly Logger _logger;

    public CarrierTests() => _logger = Loggers.To(_sink, _sanitizer);

    public void Dispose()
    {
        _logger.Dispose();
        _sanitizer.Dispose();
    }

    // Templates with the address in them, and what they show for the value 7 in each hole.
    [Theory]
    [InlineData("Sent to anna@example.com", "Sent to [EMAIL]")]
    [InlineData("Sent {Count} to anna@example.com", "Sent 7 to [EMAIL]")]
    [InlineData("Sent {Count,4:000} to anna@example.com {{sic}}", "Sent  007 to [EMAIL] {sic}")]
    [InlineData("Sent {0} to anna@example.com", "Sent 7 to [EMAIL]")]
    [InlineData("{anna@example.com} got {Count}", "{[EMAIL]} got 7")]
    [InlineData("{Count}: {email:anna@example.com}", "7: {email:[EMAIL]}")]
    [InlineData("{Count} {\"email\":\"anna@example.com\"}", "7 {\"email\":\"[EMAIL]\"}")]
    [InlineData("{Count} {unclosed anna@example.com", "7 {unclosed [EMAIL]")]
    public void Emit_TemplateLiteral_IsMasked(string template, string expected)
    {
        _logger.Information(template, 7);

        Assert.Equal(expected, _sink.Message);
        AssertClean();
    }

    [Theory]
    [InlineData("{Address}", "\"[EMAIL]\"")]
    [InlineData("{Address:l}", "[EMAIL]")]
    [InlineData("{Address,12:l}|", "     [EMAIL]|")]
    [InlineData("{Address,-12:l}|", "[EMAIL]     |")]
    [InlineData("{0:l}", "[EMAIL]")]
    [InlineData("{@Address}", "\"[EMAIL]\"")]
    [InlineData("{$Address}", "\"[EMAIL]\"")]
    public void Emit_Scalar_IsMaskedAndFormatted(string template, string expected)
    {
        _logger.Information(template, Email);

        Assert.Equal(expected, _sink.Message);
        AssertClean();
    }

    [Fact]
    public void Emit_NameOfProperty_IsEvidence()
    {
        _logger.Information("{PatientName:l} {DateOfBirth} {Ssn} {ElapsedMs}", "Quill", new DateOnly(1970, 1, 2), 219099999, 219099999);

        Assert.Equal("[FIRST_NAME] [DATE_OF_BIRTH] [SSN] 219099999", _sink.Message.Replace("\"", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Emit_SequenceAndNestedDictionary_AreMaskedWithTheirKeys()
    {
        Dictionary<string, object> inner = new() { [Email] = "a", [Loggers.Secret] = new[] { "b", Email }, ["PatientName"] = "Quill", ["Id"] = 5 };
        _logger.Information("{List} {Map}", new[] { "a", Email }, new Dictionary<string, object> { ["inner"] = inner });

        Assert.Contains("[\"a\", \"[EMAIL]\"]", _sink.Message, StringComparison.Ordinal);
        Assert.Contains("(\"[EMAIL]\": \"a\")", _sink.Message, StringComparison.Ordinal);
        Assert.Contains("(\"Id\": 5)", _sink.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Quill", _sink.All, StringComparison.Ordinal);
        AssertClean();
    }

    [Fact]
    public void Emit_KeysWithTheSameMask_AreAllKept()
    {
        _logger.Information("{Map}", new Dictionary<string, int> { ["a@example.com"] = 1, ["b@example.com"] = 2, ["c@example.com"] = 3 });

        Assert.Equal("[(\"[EMAIL]\": 1), (\"[EMAIL] 2\": 2), (\"[EMAIL] 3\": 3)]", _sink.Message);
    }

    [Fact]
    public void Emit_Structure_IsMaskedByTheNamesOfItsProperties()
    {
        _logger.Information("{@Patient}", new Patient("Quill", $"writes to {Email}", new Patient("Brook", Loggers.Secret)));

        Assert.Equal(
            "Patient { PatientName: \"[FIRST_NAME]\", Note: \"writes to [EMAIL]\", Contact: Patient { PatientName: \"[FIRST_NAME]\", Note: \"[LAST_NAME]\", Contact: null } }",
            _sink.Message);
        AssertClean();
    }

    [Fact]
    public void Emit_StructureBuiltByHand_ItsTagAndNamesAreMasked()
    {
        StructureValue structure = new([new LogEventProperty(Email, new ScalarValue(1))], Loggers.Secret);
        _logger.Write(Event("{A}", new LogEventProperty("A", structure)));

        Assert.Equal("[LAST_NAME] { [EMAIL]: 1 }", _sink.Message);
        AssertClean();
    }

    [Fact]
    public void Emit_ObjectWithoutDestructuring_IsItsTextMasked()
    {
        _logger.Information("{Patient:l} {$Same:l}", new Patient("Quill", Email), new Patient("Brook", Loggers.Secret));

        Assert.EndsWith("Patient Brook: [LAST_NAME]", _sink.Message, StringComparison.Ordinal);
        AssertClean();
    }

    [Fact]
    public void Emit_ScalarsOfObjects_BecomeTexts()
    {
        Uri uri = new("https://example.com/a");
        _logger.Write(Event(
            "{A:l} {B:l} {C:l} {D:l} {E}",
            new LogEventProperty("A", new ScalarValue(new Patient("Quill", Email))),
            new LogEventProperty("B", new ScalarValue(new[] { Email })),
            new LogEventProperty("C", new ScalarValue(new HostileException())),
            new LogEventProperty("D", new HostileScalar(Email)),
            new LogEventProperty("E", new ScalarValue(uri))));

        Assert.Contains("System.String[]", _sink.Message, StringComparison.Ordinal);
        Assert.Contains("harmless", _sink.Message, StringComparison.Ordinal);
        Assert.Same(uri, ((ScalarValue)_sink.Single.Properties["E"]).Value);
        Assert.IsType<string>(((ScalarValue)_sink.Single.Properties["A"]).Value);
        AssertClean();
    }

    [Fact]
    public void Emit_ValueOfAnUnknownKind_IsItsTextMasked()
    {
        _logger.Write(Event("{A:l}", new LogEventProperty("A", new HostileValue(() => Email))));

        Assert.Equal("[EMAIL]", _sink.Message);
    }

    [Fact]
    public void Emit_ContextProperties_AreMaskedWithTheirNames()
    {
        using (LogContext.PushProperty("User", Email))
        using (LogContext.PushProperty(Email, "name is an address"))
        using (LogContext.PushProperty("ssn 219-09-9999", 1))
            _logger.ForContext("Other", new[] { Loggers.Secret }).ForContext("PatientName", "Quill").Information("Done");

        LogEvent logEvent = _sink.Single;
        Assert.Equal("\"[EMAIL]\"", logEvent.Properties["User"].ToString());
        Assert.Equal("\"name is an address\"", logEvent.Properties["[EMAIL]"].ToString());
        Assert.Equal("[\"[LAST_NAME]\"]", logEvent.Properties["Other"].ToString());
        Assert.Equal("\"[FIRST_NAME]\"", logEvent.Properties["PatientName"].ToString());
        Assert.DoesNotContain("219-09-9999", _sink.All, StringComparison.Ordinal);
        AssertClean();
    }

    [Fact]
    public void Emit_Exception_IsMaskedWithAllThatItHolds()
    {
        Exception inner = new InvalidOperationException($"No {Loggers.Secret}") { Data = { ["key"] = Email, [Email] = 1 } };
        _logger.Error(new AggregateException($"For {Email}", inner, new ArgumentException(Email)), "Failed");

        Assert.Contains("[LAST_NAME]", _sink.All, StringComparison.Ordinal);
        Assert.StartsWith("System.AggregateException: For [EMAIL]", _sink.Single.Exception!.ToString(), StringComparison.Ordinal);
        AssertClean();
    }

    [Fact]
    public void Emit_ExceptionWhoseTextFails_IsWithheld()
    {
        _logger.Error(new HostileException(), "Failed for {Address}", Email);

        Assert.Contains(LogSanitizer.WithheldText, _sink.Single.Exception!.ToString(), StringComparison.Ordinal);
        AssertClean();
    }

    [Fact]
    public void Emit_NullValues_StayNull()
    {
        _logger.Information("{A} {B} {@C}", null, new string?[] { null, "x" }, new { D = (string?)null });

        Assert.Equal("null [null, \"x\"] { D: null }", _sink.Message);
    }

    [Fact]
    public void Emit_TooDeep_IsWithheld()
    {
        LogEventPropertyValue value = new ScalarValue(Email);
        for (int depth = 0; depth < 40; depth++) value = new SequenceValue([value]);
        _logger.Write(Event("{A}", new LogEventProperty("A", value)));

        Assert.Equal("[[[[[[[[\"[UNSCANNED]\"]]]]]]]]", _sink.Message);
    }

    private static LogEvent Event(string template, params LogEventProperty[] properties) => new(
        DateTimeOffset.UnixEpoch, LogEventLevel.Information, exception: null, new Serilog.Parsing.MessageTemplateParser().Parse(template), properties);

    private void AssertClean()
    {
        Assert.NotEmpty(_sink.Events);
        Assert.DoesNotContain(Email, _sink.All, StringComparison.Ordinal);
        Assert.DoesNotContain(Loggers.Secret, _sink.All, StringComparison.Ordinal);
    }
}
