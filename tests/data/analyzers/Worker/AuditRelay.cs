using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;

namespace Corpus.AuditRelay;

public class AuditEntry // finds: OPM0013
{
    public long Seq { get; set; }
    public string ActorUserName { get; set; } = "";
    public string ActorEmail { get; set; } = "";
    public string ClientIp { get; set; } = "";
    public string Action { get; set; } = "";
    public string ObjectType { get; set; } = "";
}

public sealed class AuditRelay : IHostedService, IDisposable
{
    private const string LogFile = "audit.log";
    private readonly Queue<AuditEntry> _entries = new();
    private Timer? _timer;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Trace.WriteLine("Audit relay starts"); // clean
        Trace.TraceInformation("Relay interval is 10 s"); // clean
        _timer = new Timer(_ => Flush(), null, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _timer?.Change(Timeout.Infinite, 0);
        Debug.WriteLine($"{_entries.Count} entries left"); // clean
        return Task.CompletedTask;
    }

    public void Dispose() => _timer?.Dispose();

    private void Flush()
    {
        while (_entries.TryDequeue(out AuditEntry? entry))
        {
            Debug.WriteLine($"Flushing {entry.Seq}"); // clean
            Debug.WriteLine("Actor: " + entry.ActorEmail); // finds: OPM0010
            Debug.WriteLineIf(entry.Action == "login", entry.ActorUserName); // finds: OPM0010
            Trace.WriteLine($"{entry.Action} from {entry.ClientIp}", "audit"); // finds: OPM0010
            Trace.WriteLine($"{entry.Action} on {entry.ObjectType}", "audit"); // clean
            try
            {
                File.AppendAllText(LogFile, $"{DateTime.UtcNow:O} {entry.ActorEmail} {entry.Action}{Environment.NewLine}"); // finds: OPM0010
                File.AppendAllText("audit.idx", entry.Seq + Environment.NewLine); // clean
                File.AppendAllLines("audit.csv", new[] { string.Join(';', entry.Seq, entry.ActorUserName, entry.Action) }); // finds: OPM0010
            }
            catch (IOException ex)
            {
                Console.Error.WriteLine("Cannot write " + LogFile + ": " + ex.Message); // clean
                Console.Error.WriteLine("Lost {0} of {1}", entry.Action, entry.ActorEmail); // finds: OPM0010
            }
        }
    }
}
