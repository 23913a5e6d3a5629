using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace OpenMed.Commands.Support;

/// <summary>A runspace of the bare engine, without the modules that PowerShell itself brings, into which the laid-out module is imported.</summary>
internal sealed class ModuleHost : IDisposable
{
    private readonly Runspace _runspace;

    public ModuleHost(bool import = true)
    {
        InitialSessionState state = InitialSessionState.CreateDefault2();
        _runspace = RunspaceFactory.CreateRunspace(state);
        _runspace.Open();
        if (import) Run($"Import-Module -Name '{TestFolders.Module}' -ErrorAction Stop");
    }

    /// <summary>The errors of the last script that ended no cmdlet.</summary>
    public IReadOnlyList<ErrorRecord> Errors { get; private set; } = [];

    /// <summary>The warnings of the last script.</summary>
    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>Goes to a folder.</summary>
    public void GoTo(string folder)
    {
        Run($"$null = $ExecutionContext.SessionState.Path.SetLocation('{folder}')");
        if (Errors.Count > 0) throw new InvalidOperationException("The host did not go to the folder. The test must not touch another one.");
    }

    /// <summary>Runs a script; terminating errors are thrown.</summary>
    public List<PSObject> Run(string script, params object?[] input)
    {
        using PowerShell shell = PowerShell.Create(_runspace);
        shell.AddScript(script);
        try
        {
            return [.. input.Length == 0 ? shell.Invoke() : shell.Invoke(input)];
        }
        finally
        {
            Errors = [.. shell.Streams.Error];
            Warnings = [.. shell.Streams.Warning.Select(warning => warning.Message)];
        }
    }

    /// <summary>Runs a script on a screen of 140 columns, as a console would.</summary>
    /// <returns>The screen; its progress too.</returns>
    public static ScreenUi Show(string script)
    {
        ScreenHost screen = new();
        using Runspace runspace = RunspaceFactory.CreateRunspace(screen, InitialSessionState.CreateDefault2());
        runspace.Open();
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript($"$PSStyle.OutputRendering = 'PlainText'; Import-Module -Name '{TestFolders.Module}'; {script}").AddCommand("Out-Default").Invoke();
        return screen.Screen;
    }

    /// <summary>Makes a shell in the runspace, to run and stop a script by oneself.</summary>
    public PowerShell Shell() => PowerShell.Create(_runspace);

    public void Dispose() => _runspace.Dispose();
}
