using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Corpus.LabResultConsumer;

[AttributeUsage(AttributeTargets.All)]
public sealed class PhiAttribute : DataClassificationAttribute
{
    public PhiAttribute() : base(new DataClassification("Lab", "Phi")) { }
}

public sealed class LabResult // clean
{
    [JsonPropertyName("id")]
    public Guid ResultId { get; set; }

    [Phi, JsonPropertyName("mrn")]
    public string Mrn { get; set; } = "";

    [Phi]
    public string Finding { get; set; } = "";

    [Phi]
    public string? Comment { get; set; }

    [JsonPropertyName("analyzer")]
    public string AnalyzerName { get; set; } = "";

    public double Value { get; set; }
}

public sealed partial class LabResultConsumer : BackgroundService
{
    private readonly ChannelReader<string> _messages;
    private readonly Redactor _redactor;
    private readonly ILogger<LabResultConsumer> _logger;

    public LabResultConsumer(ChannelReader<string> messages, IRedactorProvider redactors, ILogger<LabResultConsumer> logger)
    {
        _messages = messages;
        _redactor = redactors.GetRedactor(new DataClassification("Lab", "Phi"));
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (string message in _messages.ReadAllAsync(stoppingToken))
        {
            _logger.LogTrace("Message of {Length} bytes", message.Length); // clean
            LabResult? result = JsonSerializer.Deserialize<LabResult>(message);
            if (result is null) continue;

            _logger.LogInformation("Result {ResultId} of {AnalyzerName}", result.ResultId, result.AnalyzerName); // clean
            _logger.LogDebug("Finding: {Finding}", result.Finding); // finds: OPM0004
            _logger.LogDebug("Finding: {Finding}", _redactor.Redact(result.Finding)); // clean
            _logger.LogDebug("Record {Mrn}", result.Mrn); // finds: OPM0004
            _logger.LogDebug("Has comment: {HasComment}", result.Comment != null); // clean
            if (double.IsNaN(result.Value)) _logger.LogWarning($"No value, lab says '{result.Comment}'"); // finds: OPM0002, OPM0004
            Stored(result.ResultId, result.Mrn); // clean
            await Forward(result.Comment ?? "", "ward-7");
        }
    }

    private Task Forward([Phi] string text, string queue)
    {
        _logger.LogDebug("To {Queue}: {Text}",
            queue,
            text); // finds: OPM0004
        _logger.LogDebug("To {Queue}: {Count} words", queue, text.Split(' ').Length); // clean
        return Task.CompletedTask;
    }

    [LoggerMessage(1, LogLevel.Information, "Stored {ResultId} in record {Mrn}")]
    private partial void Stored(Guid resultId, [Phi] string mrn); // clean

    [LoggerMessage(2, LogLevel.Error, "Lost {ResultId} of {PatientName}")]
    private partial void Lost(Guid resultId, string patientName); // finds: OPM0008
}
