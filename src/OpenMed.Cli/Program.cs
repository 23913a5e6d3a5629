using System.Diagnostics;
using System.Runtime.InteropServices;
using OpenMed.Cli;
using OpenMed.Cli.Commands;
using OpenMed.Cli.Detection;

// None of these is given back: a signal between that and the end of the process would kill it, and its exit code with it.
CancellationTokenSource cancellation = new();
long firstSignal = 0;
PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
PosixSignalRegistration termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

ToolContext context = new(Terminal.OfProcess(), settings => new ModelDetector(settings), cancellation.Token);
ExitCode code = new Tool(context).Run(args);
GC.KeepAlive(interrupt);
GC.KeepAlive(termination);
return (int)code;

// The first signal ends the work cleanly, a second ends the process; but timeout(1) sends its one signal twice.
void Cancel(PosixSignalContext signal)
{
    lock (cancellation)
    {
        if (!cancellation.IsCancellationRequested)
            firstSignal = Stopwatch.GetTimestamp();

        signal.Cancel = Stopwatch.GetElapsedTime(firstSignal) < TimeSpan.FromSeconds(1);
        cancellation.Cancel();
    }
}
