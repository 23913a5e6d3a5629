using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Serilog;
using Serilog.Context;

namespace Corpus.ClaimsImport;

public readonly record struct ClaimLine(int Line, string PolicyNo, string MemberId, DateTime Dob, decimal Amount); // finds: OPM0013

public sealed class ClaimsImport : IHostedService
{
    private readonly string _folder;
    private readonly ILogger _log = Log.ForContext<ClaimsImport>();

    public ClaimsImport(string folder) => _folder = folder;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (string file in Directory.EnumerateFiles(_folder, "*.csv"))
        {
            using var _ = LogContext.PushProperty("FileName", Path.GetFileName(file)); // clean
            _log.Information("Importing {FileName}", Path.GetFileName(file)); // clean
            await ImportAsync(file, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _log.Information("Import stops"); // clean
        return Task.CompletedTask;
    }

    private async Task ImportAsync(string file, CancellationToken cancellationToken)
    {
        var bad = new List<string>();
        string[] lines = await File.ReadAllLinesAsync(file, cancellationToken);
        for (int i = 0; i < lines.Length; i++)
        {
            string[] cells = lines[i].Split(';');
            if (cells.Length < 4)
            {
                _log.Warning("Line {Line} has {Count} cells", i + 1, cells.Length); // clean
                continue;
            }

            if (!DateTime.TryParse(cells[2], CultureInfo.InvariantCulture, out DateTime dob))
            {
                _log.Warning("Line {Line}: {Dob} is no date", i + 1, dob); // finds: OPM0001
                bad.Add(cells[1]);
                continue;
            }

            var claim = new ClaimLine(i + 1, cells[0], cells[1], dob, decimal.Parse(cells[3], CultureInfo.InvariantCulture));
            using (LogContext.PushProperty("MemberId", claim.MemberId)) // finds: OPM0009
            using (LogContext.PushProperty("Line", claim.Line)) // clean
            {
                if (claim.Amount == 0) throw new InvalidDataException($"Member {claim.MemberId} born {claim.Dob:d} claims nothing"); // finds: OPM0007
                if (claim.Amount < 0) throw new InvalidDataException($"Line {claim.Line} has a negative amount"); // clean
                _log.ForContext("PolicyDob", claim.Dob).Debug("Line read"); // finds: OPM0009
                _log.ForContext("Amount", claim.Amount).Debug("Line read"); // clean
                _log.Verbose("Read {Claim}", claim); // finds: OPM0003
            }
        }

        _log.Information("{Good} of {All} lines were good", lines.Length - bad.Count, lines.Length); // clean
        if (bad.Count > 0) _log.Information($"{bad.Count} lines were bad"); // finds: OPM0002
        _log.Information("Columns: {Columns}", string.Join(", ", Columns().Order())); // clean
    }

    private static IEnumerable<string> Columns() => typeof(ClaimLine).GetProperties().Select(p => p.Name);
}
