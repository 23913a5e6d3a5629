using System.Runtime.InteropServices;
using OpenMed.Cli;
using OpenMed.Cli.Commands;
using OpenMed.Cli.Detection;

using CancellationTokenSource cancellation = new();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using PosixSignalRegistration termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

ToolContext context = new(Terminal.OfProcess(), settings => new ModelDetector(settings), cancellation.Token);
return (int)new Tool(context).Run(args);

// The first signal ends the work cleanly, the second ends the process.
void Cancel(PosixSignalContext signal)
{
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
}
