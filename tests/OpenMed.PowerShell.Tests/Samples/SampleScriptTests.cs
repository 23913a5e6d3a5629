using OpenMed.Commands.Support;

namespace OpenMed.Commands.Samples;

[Trait("Kind", "module")]
public sealed class SampleScriptTests : IDisposable
{
    private readonly SampleConsole _console = new();

    [Fact]
    public void ProtectLogFolder_MasksNewLogsOnly()
    {
        string script = "powershell/Protect-LogFolder.ps1 -Path . -Destination clean | ForEach-Object { \"$($_.Name) $($_.Length) $($_.IsMasked)\" }";

        Assert.Equal($"app.log {new FileInfo(_console.PathOf("app.log")).Length} True", _console.Run(script));
        Assert.Empty(_console.Errors);
        string clean = File.ReadAllText(_console.PathOf("clean/app.log"));
        Assert.Contains("2026-03-18T08:13:47.902Z INFO  User [EMAIL] signed in from [IPV4]", clean, StringComparison.Ordinal);
        Assert.DoesNotContain("Ellison", clean, StringComparison.OrdinalIgnoreCase);

        Assert.Empty(_console.Run(script));

        File.AppendAllText(_console.PathOf("app.log"), "2026-03-19T08:00:00.000Z INFO  User b.reyes@example.com signed in\n");
        File.SetLastWriteTimeUtc(_console.PathOf("app.log"), File.GetLastWriteTimeUtc(_console.PathOf("clean/app.log")).AddSeconds(2));
        Assert.EndsWith("True", _console.Run(script), StringComparison.Ordinal);
        Assert.EndsWith("User [EMAIL] signed in\n", File.ReadAllText(_console.PathOf("clean/app.log")), StringComparison.Ordinal);
    }

    [Fact]
    public void ProtectLogFolder_ALogThatCannotBeRead_IsReportedAndTheOthersAreDone()
    {
        File.WriteAllBytes(_console.PathOf("broken.log"), [0x4D, 0x61, 0xFF, 0xFE, 0xFF, 0x0A]);

        string shown = _console.Run("powershell/Protect-LogFolder.ps1 -Path . -Destination clean | ForEach-Object { \"$($_.Name) $($_.IsMasked)\" }");

        Assert.Equal("app.log True\nbroken.log False", shown);
        Assert.Single(_console.Errors);
        Assert.Equal(["app.log"], Directory.GetFiles(_console.PathOf("clean")).Select(Path.GetFileName));
    }

    [Fact]
    public void ProtectLogFolder_WhatIf_WritesNothing()
    {
        Assert.Contains("app.log", _console.Run("powershell/Protect-LogFolder.ps1 -Path . -Destination clean -WhatIf"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_console.PathOf("clean")));
    }

    [Fact]
    public void ConvertCsvExport_MasksTheNamedColumns()
    {
        string shown = _console.Run("$r = powershell/Convert-CsvExport.ps1 -Path patients.csv -Destination clean.csv -Property Name, Born; \"$($r.Rows) $($r.Masked)\"");

        Assert.Empty(_console.Errors);
        Assert.Equal("3 9", shown);
        Assert.Equal(
            "Id=1 Name=[FIRST_NAME] [LAST_NAME] Born=[DATE_OF_BIRTH] Balance=120.50",
            _console.Run("Import-Csv clean.csv | Select-Object -First 1 | ForEach-Object { \"Id=$($_.Id) Name=$($_.Name) Born=$($_.Born) Balance=$($_.Balance)\" }"));
    }

    [Fact]
    public void ConvertCsvExport_WithAKey_KeepsEqualValuesEqual()
    {
        string script = "$null = New-PiiKey openmed.key; 1, 2 | ForEach-Object { $null = powershell/Convert-CsvExport.ps1 -Path patients.csv -Destination \"$_.csv\" -Mask Surrogate -KeyPath openmed.key; (Get-Content \"$_.csv\" -Raw) }";

        string[] copies = _console.Run(script).Split("\"Id\"", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(copies[0].Trim(), copies[1].Trim());
        Assert.DoesNotContain("Ellison", copies[0], StringComparison.Ordinal);
        Assert.DoesNotContain("[", copies[0], StringComparison.Ordinal);
    }

    [Fact]
    public void WatchLog_ShowsTheLastLinesMasked()
    {
        string shown = _console.Run("powershell/Watch-Log.ps1 -Path app.log -Tail 3");

        Assert.Empty(_console.Errors);
        Assert.Equal(
            """
            2026-03-18T08:17:09.348Z ERROR Payment declined for card [CREDIT_DEBIT_CARD]
            2026-03-18T08:17:09.350Z INFO  Retry 1 of 3 in 500 ms
            2026-03-18T08:18:00.000Z INFO  Heartbeat ok
            """.ReplaceLineEndings("\n"),
            shown);
        Assert.Contains("card [CREDIT_DEBIT_CARD_1]", _console.Run("powershell/Watch-Log.ps1 -Path app.log -Tail 3 -Numbered"), StringComparison.Ordinal);
    }

    [Fact]
    public void ExportShareReport_CountsFindingsAndNamesWhatCannotBeRead()
    {
        File.WriteAllBytes(_console.PathOf("broken.txt"), [0x4D, 0x61, 0xFF, 0xFE, 0xFF, 0x0A]);

        string shown = _console.Run("$r = powershell/Export-ShareReport.ps1 -Path . -ReportPath report.html -Include *.txt, *.log, *.csv; \"$($r.Findings -gt 10) $($r.Files) $($r.Unreadable.Count) $($r.Unreadable)\"");

        Assert.Empty(_console.Errors);
        Assert.Equal($"True 3 1 {_console.PathOf("broken.txt")}", shown);
        string page = File.ReadAllText(_console.PathOf("report.html"));
        Assert.Contains("visit-note.txt", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ellison", page, StringComparison.Ordinal);
    }

    public void Dispose() => _console.Dispose();
}
