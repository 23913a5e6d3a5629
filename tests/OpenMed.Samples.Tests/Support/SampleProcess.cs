using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenMed.Samples.Support;

/// <summary>A sample as a process of its own, whose standard output and error are read to the end.</summary>
internal sealed partial class SampleProcess : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Starts one.</summary>
    /// <param name="project">The name of its project, for example <c>WebApi</c>.</param>
    /// <param name="environment">The name of the hosting environment.</param>
    /// <param name="arguments">Its arguments.</param>
    public SampleProcess(string project, string environment, params string[] arguments)
    {
        // The same configuration as this assembly's own.
        string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        string folder = Path.Combine(TestFolders.Root, "artifacts", "bin", project, configuration);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, $"OpenMed.Samples.{project}.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_ENVIRONMENT"] = environment, ["ASPNETCORE_ENVIRONMENT"] = environment },
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>All that it wrote so far.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>Where it listens, as its output says.</summary>
    public async Task<Uri> Address()
    {
        try
        {
            return await _address.Task.WaitAsync(Longest, TestContext.Current.CancellationToken);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"The sample does not say where it listens. Look at its output:\n{Output}");
        }
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> End()
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Longest);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Stops it as an operator does, where the system has a signal for that, and waits for its end.</summary>
    public async Task Stop()
    {
        if (OperatingSystem.IsWindows())
            _process.Kill();
        else
            using (Process.Start("kill", ["-TERM", $"{_process.Id}"])) await End();
        await End();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null) return;

        lock (_output) _output.Append(line).Append('\n');
        if (ListeningLine().Match(line) is { Success: true } found) _address.TrySetResult(new Uri(found.Groups["address"].Value));
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://127\.0\.0\.1:[0-9]+)")]
    private static partial Regex ListeningLine();
}
