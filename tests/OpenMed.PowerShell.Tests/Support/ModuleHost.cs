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

    /// <summary>Sets a variable.</summary>
    public void Set(string name, object? value) => _runspace.SessionStateProxy.SetVariable(name, value);

    /// <summary>A script that the caller runs.</summary>
    public PowerShell Shell(string script)
    {
        PowerShell shell = PowerShell.Create(_runspace);
        shell.AddScript(script);
        return shell;
    }

    /// <summary>Runs a script; terminating errors are thrown.</summary>
    public List<PSObject> Run(string script, params object?[] input)
    {
        using PowerShell shell = Shell(script);
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

    /// <summary>Runs a script that an error ends; errors that end no cmdlet do not count.</summary>
    /// <returns>The error.</returns>
    public ErrorRecord End(string script) => (ErrorRecord)Assert.Single(Run($"try {{ $null = {script} }} catch {{ $_ }}")).BaseObject;

    /// <summary>Runs a script on a screen of 140 columns, as a console would.</summary>
    /// <param name="script">The script.</param>
    /// <param name="folder">Where it runs; null means the repository.</param>
    /// <returns>The screen; its progress too.</returns>
    public static ScreenUi Show(string script, string? folder = null)
    {
        ScreenHost screen = new();
        using Runspace runspace = RunspaceFactory.CreateRunspace(screen, InitialSessionState.CreateDefault2());
        runspace.Open();
        Invoke(runspace, $"Import-Module -Name '{TestFolders.Module}'; $null = $ExecutionContext.SessionState.Path.SetLocation('{folder ?? TestFolders.Root}')");
        Invoke(runspace, script);
        return screen.Screen;
    }

    /// <summary>Makes a shell in the runspace, to run and stop a script by oneself.</summary>
    public PowerShell Shell() => PowerShell.Create(_runspace);

    public void Dispose() => _runspace.Dispose();

    private static void Invoke(Runspace runspace, string script)
    {
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript(script).AddCommand("Out-Default");
        shell.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        shell.Invoke();
    }
}
