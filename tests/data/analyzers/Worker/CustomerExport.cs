using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Serilog;
using Serilog.Events;

namespace Corpus.CustomerExport;

public sealed record Customer( // finds: OPM0013
    int Id,
    string CustomerNumber,
    string FirstName,
    string LastName,
    string Email,
    string? CustPhone);

public sealed record ExportOptions(string FileName, string ColumnName, char Separator, int BatchSize);

public sealed record Product(int Id, string Title, decimal Price); // clean

public sealed class CustomerExport
{
    private readonly ILogger _logger;
    private readonly ExportOptions _options;

    public CustomerExport(ILogger logger, ExportOptions options)
    {
        _logger = logger.ForContext("Export", options.FileName); // clean
        _options = options;
    }

    public async Task RunAsync(IAsyncEnumerable<Customer> customers)
    {
        _logger.Information("Export with {@Options}", _options); // clean
        var batch = new List<Customer>(_options.BatchSize);
        await foreach (Customer customer in customers)
        {
            batch.Add(customer);
            if (batch.Count < _options.BatchSize) continue;
            await WriteAsync(batch);
            batch.Clear();
        }

        _logger.Write(LogEventLevel.Information, "Export to {FileName} done", _options.FileName); // clean
    }

    private async Task WriteAsync(List<Customer> batch)
    {
        _logger.Debug("Batch of {Count}, first id {Id}", batch.Count, batch[0].Id); // clean
        _logger.Debug("First is {@Customer}", batch[0]); // finds: OPM0003
        _logger.Verbose("Batch {@Batch}", batch); // finds: OPM0003
        _logger.Verbose("Batch {Ids}", string.Join(",", batch.Select(c => c.Id))); // clean
        _logger.Verbose("Batch {Json}", JsonSerializer.Serialize(batch)); // finds: OPM0003

        var last = batch[^1];
        _logger.Write(LogEventLevel.Debug, "Last is {CustomerNumber}", last.CustomerNumber); // finds: OPM0001
        string display = last.CustPhone ?? "n/a";
        _logger.Debug("Call {Display}", display); // finds: OPM0011
        display = last.CustPhone is null ? "no phone" : "phone";
        _logger.Debug("Customer {Id}: {Display}", last.Id, display); // clean

        await using StreamWriter writer = File.AppendText(_options.FileName);
        foreach (Customer c in batch)
        {
            string line = string.Join(_options.Separator, c.Id, c.FirstName, c.LastName, c.Email);
            await writer.WriteLineAsync(line);
            if (line.Length > 200) _logger.Warning("Long line: {Line}", line); // finds: OPM0011
            if (line.Length > 200) _logger.Warning("Line of {Length} chars for column " + nameof(ExportOptions.ColumnName), line.Length); // clean
        }
    }
}
