using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Management.Automation.Runspaces;

namespace OpenMed.Commands.Support;

/// <summary>What a user has who started PowerShell in a copy of the folder samples: the module, a screen, and stand-ins for the commands of PowerShell's own
/// modules, which are not part of the engine.</summary>
internal sealed class SampleConsole : IDisposable
{
    private static readonly string Samples = Path.Combine(TestFolders.Root, "samples");

    private static readonly string StandIns = File.ReadAllText(Path.Combine(TestFolders.Root, "tests", "OpenMed.PowerShell.Tests", "Support", "StandIns.ps1"));

    private readonly TemporaryFolder _folder = new();
    private readonly ScreenHost _host = new();
    private readonly Runspace _runspace;

    public SampleConsole()
    {
        foreach (string file in Directory.GetFiles(Samples, "*", SearchOption.AllDirectories))
        {
            string copy = PathOf(Path.GetRelativePath(Samples, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        _runspace = RunspaceFactory.CreateRunspace(_host, InitialSessionState.CreateDefault2());
        _runspace.Open();
        _runspace.SessionStateProxy.Path.SetLocation(WildcardPattern.Escape(Folder));
        Run($"Import-Module -Name '{TestFolders.Module}' -ErrorAction Stop");
        Run(StandIns);
    }

    /// <summary>The working folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>The errors of the last script that ended no cmdlet.</summary>
    public IReadOnlyList<ErrorRecord> Errors { get; private set; } = [];

    /// <summary>Runs a script in the user's own scope, as the prompt does.</summary>
    /// <param name="script">The script; terminating errors are thrown.</param>
    /// <returns>What is shown of its output, without colours, spaces at the ends of lines and empty lines around.</returns>
    public string Run(string script)
    {
        int shownBefore = _host.Screen.Text.Length;
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

        string shown = new StringDecorated(_host.Screen.Text[shownBefore..]).ToString(OutputRendering.PlainText);
        return string.Join('\n', shown.Split('\n').Select(line => line.TrimEnd())).Trim('\n');
    }

    /// <summary>The path of a file in the working folder.</summary>
    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Dispose()
    {
        _runspace.Dispose();
        _folder.Dispose();
    }
}
