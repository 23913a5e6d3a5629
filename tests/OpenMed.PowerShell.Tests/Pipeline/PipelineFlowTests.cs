using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands.Pipeline;

/// <summary>When items go on: what a source writes and what comes out, in the order in which it happened.</summary>
[Trait("Kind", "module")]
public sealed class PipelineFlowTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    private readonly ModuleHost _host = fixture.Host;

    [Fact]
    public void Protect_ASlowSource_GivesEachItemBeforeTheNextComes() => AssertAlternates("""
        & { foreach ($n in 1..5) { $log.Add("in $n"); "mail a$n@example.com"; [Threading.Thread]::Sleep(20) } } | Protect-PiiText | ForEach-Object { $log.Add('out') }
        """, 5);

    [Fact]
    public void Protect_ABurstFromASourceThatWaits_GivesEachItemBeforeTheNextComes() => AssertAlternates("""
        function Read-Log([switch] $Wait) { foreach ($n in 1..400) { $log.Add("in $n"); "mail a$n@example.com" } }
        Read-Log -Wait |
            Protect-PiiText |
            ForEach-Object { $log.Add('out') }
        """, 400);

    [Fact]
    public void Protect_Unbuffered_GivesEachItemBeforeTheNextComes() => AssertAlternates("""
        & { foreach ($n in 1..400) { $log.Add("in $n"); "mail a$n@example.com" } } | Protect-PiiText -Unbuffered | ForEach-Object { $log.Add('out') }
        """, 400);

    [Fact]
    public void Protect_AFastSource_IsReadAhead()
    {
        List<string> log = Run("""
            & { foreach ($n in 1..2000) { $log.Add("in $n"); "mail a$n@example.com" } } | Protect-PiiText | ForEach-Object { $log.Add('out') }
            """);

        Assert.Equal(2000, log.Count(entry => entry == "out"));
        Assert.Contains(Enumerable.Range(0, log.Count - 20), start => log.GetRange(start, 20).All(entry => entry != "out"));
    }

    [Fact]
    public void Protect_AnEndlessSource_EndsWithWhatComesAfterIt()
    {
        // What Select-Object -First does from within: an exception that goes up through the pipeline.
        List<PSObject> first = _host.Run("foreach ($once in 1) { & { while ($true) { 'mail a@example.com' } } | Protect-PiiText | ForEach-Object { $_; break } }");

        Assert.Equal("mail [EMAIL]", Assert.Single(first).BaseObject);
        Assert.Equal("mail [EMAIL]", Assert.Single(_host.Run("'mail b@example.com' | Protect-PiiText")).BaseObject);
    }

    [Fact]
    public async Task Protect_Stopped_EndsWithoutAnError()
    {
        using ModuleHost host = new();
        using PowerShell shell = host.Shell("& { while ($true) { \"mail a$(++$n)@example.com and some more words of a longer line\" } } | Protect-PiiText");
        using PSDataCollection<PSObject> output = [];
        TaskCompletionSource started = new();
        output.DataAdded += (_, _) => started.TrySetResult();
        IAsyncResult run = shell.BeginInvoke<PSObject, PSObject>(null, output);
        await started.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        await shell.StopAsync(null, null).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Throws<PipelineStoppedException>(() => shell.EndInvoke(run));
        Assert.Equal(PSInvocationState.Stopped, shell.InvocationStateInfo.State);
        Assert.Empty(shell.Streams.Error);
    }

    private void AssertAlternates(string script, int count)
    {
        List<string> log = Run(script);

        Assert.Equal([.. Enumerable.Range(1, count).SelectMany(number => new[] { $"in {number}", "out" })], log);
    }

    private List<string> Run(string script)
    {
        List<string> log = [];
        _host.Set("log", log);
        _host.Run("'warm up' | Protect-PiiText");
        _host.Run(script);
        Assert.Empty(_host.Errors);
        return log;
    }
}
