using System.Diagnostics;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Text.Json;
using OpenMed.Benchmarks.Report;

namespace OpenMed.Benchmarks.Module;

/// <summary>Runs the laid-out module in this process, in a runspace of the bare engine.</summary>
internal static class ModuleProcess
{
    private const int SlowLineCount = 20;
    private const int SlowLineMilliseconds = 100;

    /// <summary>Imports the module, masks, and prints a <see cref="ModuleRun"/>.</summary>
    /// <param name="input">The file that it masks; empty for lines that come slowly.</param>
    /// <param name="output">The file that takes the masked lines.</param>
    public static int Run(string input, string output)
    {
        using Runspace runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        long started = Stopwatch.GetTimestamp();
        Invoke(runspace, "param($module) Import-Module -Name $module -ErrorAction Stop", ModulePaths.Module);
        double import = Stopwatch.GetElapsedTime(started).TotalSeconds;

        ModuleRun run = input.Length == 0 ? RunSlowly(runspace, import) : RunFile(runspace, import, input, output);
        Screen.Write(JsonSerializer.Serialize(run));
        return 0;
    }

    private static ModuleRun RunFile(Runspace runspace, double import, string input, string output)
    {
        int lineCount = File.ReadLines(input).Count();
        long taken = 0, quarterBytes = 0;
        using StreamWriter writer = new(output) { NewLine = "\n" };
        Action<string> take = line =>
        {
            writer.WriteLine(line);
            if (++taken == lineCount / 4) quarterBytes = ResidentBytes();
        };
        long started = Stopwatch.GetTimestamp();
        Invoke(runspace, "param($lines, $take) $lines | Protect-PiiText | ForEach-Object { $take.Invoke($_) }", File.ReadLines(input), take);
        return new ModuleRun(import, Stopwatch.GetElapsedTime(started).TotalSeconds, taken, quarterBytes, ResidentBytes(), 0);
    }

    private static ModuleRun RunSlowly(Runspace runspace, double import)
    {
        Invoke(runspace, "'to load the model' | Protect-PiiText");
        long arrived = 0, taken = 0;
        double longest = 0;
        Action<string> take = _ =>
        {
            taken++;
            longest = Math.Max(longest, Stopwatch.GetElapsedTime(arrived).TotalSeconds);
        };
        Invoke(runspace, "param($lines, $take) $lines | Protect-PiiText | ForEach-Object { $take.Invoke($_) }", SlowLines(() => arrived = Stopwatch.GetTimestamp()), take);
        return new ModuleRun(import, 0, taken, 0, ResidentBytes(), longest);
    }

    private static IEnumerable<string> SlowLines(Action arrive)
    {
        for (int lineNumber = 0; lineNumber < SlowLineCount; lineNumber++)
        {
            Thread.Sleep(SlowLineMilliseconds);
            arrive();
            yield return FormattableString.Invariant($"2026-11-24 10:00:{lineNumber:00} INFO user Margaret Ellison signed in from 192.0.2.{lineNumber}");
        }
    }

    private static void Invoke(Runspace runspace, string script, params object[] arguments)
    {
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript(script);
        foreach (object argument in arguments) shell.AddArgument(argument);

        shell.Invoke();
        if (shell.Streams.Error.Count > 0) throw shell.Streams.Error[0].Exception;
    }

    private static long ResidentBytes() => Environment.WorkingSet;
}
