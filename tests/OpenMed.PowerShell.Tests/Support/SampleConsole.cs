using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace OpenMed.Commands.Support;

/// <summary>What a user has who started PowerShell in a copy of the folder samples: the module, a screen, and stand-ins for the commands of PowerShell's own
/// modules, which are not part of the engine.</summary>
internal sealed class SampleConsole : IDisposable
{
    private static readonly string StandIns = File.ReadAllText(Path.Combine(TestFolders.Root, "tests", "OpenMed.PowerShell.Tests", "Support", "StandIns.ps1"));

    private readonly TempFolder _folder = TempFolder.CopyOf(Path.Combine(TestFolders.Root, "samples"));
    private readonly ScreenHost _host = new();
    private readonly Runspace _runspace;

    public SampleConsole()
    {
        _runspace = RunspaceFactory.CreateRunspace(_host, InitialSessionState.CreateDefault2());
        _runspace.Open();
        _runspace.SessionStateProxy.Path.SetLocation(WildcardPattern.Escape(Folder));
        Run($"Import-Module -Name '{TestFolders.Module}' -ErrorAction Stop");
        Run(StandIns);
    }

    /// <summary>The working folder.</summary>
    public string Folder => _folder.FullPath;

    /// <summary>The errors of the last script that ended no cmdlet.</summary>
    public IReadOnlyList<ErrorRecord> Errors { get; private set; } = [];

    /// <summary>Runs a script in the user's own scope, as the prompt does.</summary>
    /// <param name="script">The script; terminating errors are thrown.</param>
    /// <returns>What is shown of its output.</returns>
    public string Run(string script)
    {
        using PowerShell shell = PowerShell.Create(_runspace);
        shell.AddScript(script, useLocalScope: false).AddCommand("Out-Default");
        try
        {
            shell.Invoke();
        }
        finally
        {
            Errors = [.. shell.Streams.Error];
        }

        return _host.Screen.TakeText();
    }

    /// <summary>The path of a file in the working folder.</summary>
    public string PathOf(string name) => _folder[name];

    public void Dispose()
    {
        _runspace.Dispose();
        _folder.Dispose();
    }
}
