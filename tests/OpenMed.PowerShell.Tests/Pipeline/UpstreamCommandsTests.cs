using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace OpenMed.Commands.Pipeline;

public sealed class UpstreamCommandsTests
{
    [Theory]
    [InlineData("Get-Content app.log -Wait | Test-Place", true)]
    [InlineData("Get-Content app.log -wai -Tail 10 | Test-Place", true)]
    [InlineData("Read-It -Wait |\n  Where-Object { $_ } |\n  Test-Place", true)]
    [InlineData("& { Get-Content app.log -Wait } | Test-Place", true)]
    [InlineData("tail -f app.log | Test-Place", true)]
    [InlineData("tail -F app.log | Test-Place", true)]
    [InlineData("journalctl --follow | Test-Place", true)]
    [InlineData("if ($true) { $x = Get-Content app.log -Wait | Test-Place; $x }", true)]
    [InlineData("Get-Content app.log | Test-Place", false)]
    [InlineData("Get-Content app.log -Wait | Out-Null; 'a' | Test-Place", false)]
    [InlineData("Get-ChildItem -Filter *.log -Force | Test-Place", false)]
    [InlineData("'a', '-Wait' | Test-Place", false)]
    [InlineData("Test-Place 'a'", false)]
    public void MayPause_ByWhatStandsBefore(string script, bool expected)
    {
        InitialSessionState state = InitialSessionState.CreateDefault2();
        state.Commands.Add(new SessionStateCmdletEntry("Test-Place", typeof(TestPlaceCommand), null));
        using Runspace runspace = RunspaceFactory.CreateRunspace(state);
        runspace.Open();
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript("function Get-Content { 'a' }; function Read-It { 'a' }; function tail { 'a' }; function journalctl { 'a' }; function Get-ChildItem { 'a' }");
        shell.Invoke();
        shell.Commands.Clear();

        Assert.Equal([expected], shell.AddScript(script).Invoke().Select(answer => (bool)answer.BaseObject));
    }
}
