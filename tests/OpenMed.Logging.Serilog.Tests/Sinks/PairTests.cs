using System.Collections;
using OpenMed.Logging.Support;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace OpenMed.Logging.Sinks;

/// <summary>Keys with their values, which are neither dictionaries nor structures of an application.</summary>
public sealed class PairTests : IDisposable
{
    private static readonly KeyValuePair<string, string>[] Pairs = [new("patientName", "Zed Quill"), new("note", "fine"), new("password", "hunter2")];

    private readonly MemorySink _sink = new();
    private readonly LogSanitizer _sanitizer = Loggers.Rules();
    private readonly Logger _logger;

    public PairTests() => _logger = Loggers.To(_sink, _sanitizer);

    public void Dispose()
    {
        _logger.Dispose();
        _sanitizer.Dispose();
    }

    [Theory]
    [InlineData("{A}", """["[patientName, [FIRST_NAME] [LAST_NAME]]", "[note, fine]", "[password, [PASSWORD]]"]""")]
    [InlineData("{@A}", """[KeyValuePair`2 { Key: "patientName", Value: "[FIRST_NAME] [LAST_NAME]" }, KeyValuePair`2 { Key: "note", Value: "fine" }, KeyValuePair`2 { Key: "password", Value: "[PASSWORD]" }]""")]
    public void Emit_ListOfPairs_ValuesAreJudgedByTheirKeys(string template, string expected)
    {
        _logger.Information(template, Pairs.ToList());

        Assert.Equal(expected, _sink.Message);
    }

    [Fact]
    public void Emit_EntriesOfOtherKinds_ValuesAreJudgedByTheirKeys()
    {
        _logger.Information("{@A}", new { Value = new[] { "Zed Quill" }, Key = "patientName" });
        _logger.Information("{@A}", new DictionaryEntry("patientName", "Zed Quill"));
        _logger.Information("{@A}", KeyValuePair.Create("ssn", 219099999));
        _logger.Information("{A}", KeyValuePair.Create("patientName", "Zed, Quill"));
        _logger.Write(WithScalar(Pairs[0]));
        using LogSanitizer deferring = Loggers.Deferred();
        using (Logger logger = Loggers.To(_sink, deferring)) logger.Write(WithScalar(Pairs[0]));

        Assert.Equal(6, _sink.Events.Count);
        Assert.DoesNotContain("Quill", _sink.All, StringComparison.Ordinal);
        Assert.DoesNotContain("219099999", _sink.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Emit_WhatOnlyLooksLikeAnEntry_IsAsBefore()
    {
        _logger.Information("{@A}", new { Key = "patientName", Value = "Zed Quill", Other = 1 });
        _logger.Information("{@A}", new { Key = 5, Value = "Zed Quill" });
        _logger.Information("{A:l}", "[red, Zed Quill]");
        _logger.Information("{PatientName:l}", "[email, to anna@example.com]");

        Assert.Equal(
            [
                """{ Key: "patientName", Value: "Zed Quill", Other: 1 }""", """{ Key: 5, Value: "Zed Quill" }""", "[red, Zed Quill]", "[email, to [EMAIL]]",
            ],
            _sink.Events.Select(logEvent => logEvent.RenderMessage(null)));
    }

    private static LogEvent WithScalar(object value) => new(
        DateTimeOffset.UnixEpoch, LogEventLevel.Information, exception: null, new Serilog.Parsing.MessageTemplateParser().Parse("{A}"),
        [new LogEventProperty("A", new ScalarValue(value))]);
}
