using System.Collections;
using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands.Privacy;

/// <summary>No stream but the output holds text of the input, whatever goes wrong.</summary>
[Trait("Kind", "module")]
public sealed class CanaryTests : IClassFixture<ModuleFixture>, IDisposable
{
    private static readonly string[] Canaries = ["Quackenbush", "zq.canary", "536-90-4399"];

    private const string Text = "Patient Zebulon Quackenbush, mail zq.canary@example.com, SSN 536-90-4399";

    private readonly ModuleHost _host;
    private readonly TemporaryFolder _folder = new();

    public CanaryTests(ModuleFixture fixture)
    {
        _host = fixture.Host;
        _host.GoTo(_folder.Path);
        _folder.File("good.txt", Text + "\n");
        File.WriteAllBytes(Path.Combine(_folder.Path, "bad.txt"), [.. System.Text.Encoding.Latin1.GetBytes(Text), 0xFF, 0x0A]);
        _folder.File("p.csv", $"Id,Note\n1,\"{Text}\n");
        _folder.File("e.ndjson", $"{{\"message\":\"{Text}\"}}\n{{broken {Text}\n");
        _folder.File("broken.json", $"{{ \"deny\": [ {{ \"text\": \"{Text}\", \"label\": \"last_name\" }}, {{ \"pattern\": \"(Quackenbush\" }} ], \"allow\": 3 }}");
        _folder.File("gold.jsonl", $"{{\"id\":1,\"text\":\"{Text}\",\"entities\":[{{\"start\":0,\"end\":9999,\"label\":\"x\"}}]}}\n{{broken {Text}\n");
        _host.Set("texts", new object[] { Text, "", Text + " again" });
        _host.Run("$script:key = { param($phrase) $key = [securestring]::new(); $phrase.ToCharArray() | ForEach-Object { $key.AppendChar($_) }; $key }");
        _host.Set("encrypted", _host.Run("$texts[0] | Protect-PiiText -Mask Encrypt -Key (& $key 'the first passphrase of two')").Single());
    }

    public static TheoryData<string> Scripts =>
    [
        "$texts | Protect-PiiText",
        "$texts | Protect-PiiText -Mask Encrypt",
        "$texts | Protect-PiiText -Property Name",
        "$texts | Protect-PiiText -InPlace",
        "$texts | Protect-PiiText -Raw -PassThru",
        "Protect-PiiText -Text $texts -Threshold 0.9 -Label email",
        "[pscustomobject]@{ Note = $texts[0] } | Protect-PiiText",
        "[pscustomobject]@{ Note = $texts[0] } | Protect-PiiText -Property Nothing",
        "[pscustomobject]@{ Note = $texts[0]; In = @{ A = @{ B = $texts[0] } } } | Protect-PiiText -Property * -Depth 0",
        "$o = [pscustomobject]@{ Note = $texts[0] }; $o.psobject.Properties.Add([psscriptproperty]::new('Bad', { throw $texts[0] })); $o | Protect-PiiText -Property *",
        "class Strict { [ValidateSet('Patient Zebulon Quackenbush')] [string] $Name = 'Patient Zebulon Quackenbush' }; [Strict]::new() | Protect-PiiText -Property Name",
        "class Loud { [string] ToString() { throw 'Quackenbush' } }; [Loud]::new() | Protect-PiiText; [pscustomobject]@{ L = [Loud]::new() } | Protect-PiiText -Property L",
        "$texts | Unprotect-PiiText",
        "$encrypted | Unprotect-PiiText -Key (& $key 'another passphrase altogether')",
        "$texts | Find-Pii",
        "$texts | Find-Pii -Explain",
        "$texts | Test-PiiText",
        "Find-Pii -Path good.txt, bad.txt, missing.txt",
        "Find-Pii -Path p.csv -Format Csv -Property Nothing",
        "Find-Pii -Path p.csv -Format Csv -Property Note",
        "Find-Pii -Path e.ndjson -Format Ndjson -Property message",
        "Find-Pii -Path e.ndjson -Format Csv",
        "Protect-PiiText -Path good.txt, bad.txt, p.csv -OutputPath out",
        "Protect-PiiText -Path bad.txt",
        "Protect-PiiText -Path good.txt -InPlace -Backup; Protect-PiiText -Path good.txt -Mask Stars -InPlace -Backup",
        "Test-PiiText -Path bad.txt",
        "$texts | Protect-PiiText -Policy broken.json",
        "Test-PiiPolicy -Path broken.json, missing.json | ForEach-Object { }",
        "Get-PiiPolicy -Policy broken.json",
        "Test-PiiModel -LabelledData gold.jsonl | ForEach-Object { }",
        "$texts | Find-Pii -IncludeText | Export-PiiReport -OutputPath .",
        "$texts | Find-Pii -IncludeText | Export-PiiReport -OutputPath report.html",
        "$texts | Export-PiiReport -OutputPath report2.html",
        "$texts | Protect-PiiText -ModelPath missing",
        "Get-PiiLabel nothing; Get-PiiModel nothing; Install-PiiModel -Source ./missing -Destination here; Optimize-PiiModel -ModelPath missing; New-PiiKey good.txt",
    ];

    public void Dispose()
    {
        _host.GoTo(Path.GetTempPath());
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void NoStreamButTheOutput_HoldsTextOfTheInput(string script)
    {
        using PowerShell shell = _host.Shell($"$VerbosePreference = 'Continue'; $DebugPreference = 'Continue'; $InformationPreference = 'Continue'; {script}");
        object? thrown = null;
        try
        {
            shell.Invoke();
        }
        catch (RuntimeException exception)
        {
            thrown = exception;
        }

        List<string> said = [];
        if (thrown is RuntimeException { ErrorRecord: var record } failure) Add(record, failure, said);
        foreach (ErrorRecord error in shell.Streams.Error) Add(error, error.Exception, said);
        said.AddRange(shell.Streams.Verbose.Select(entry => entry.Message));
        said.AddRange(shell.Streams.Debug.Select(entry => entry.Message));
        said.AddRange(shell.Streams.Warning.Select(entry => entry.Message));
        said.AddRange(shell.Streams.Information.Select(entry => entry.ToString()));
        said.AddRange(shell.Streams.Progress.Select(entry => $"{entry.Activity} {entry.StatusDescription} {entry.CurrentOperation}"));

        Assert.NotEmpty(said);
        Assert.All(said, message => Assert.All(Canaries, canary => Assert.DoesNotContain(canary, message, StringComparison.OrdinalIgnoreCase)));
    }

    private static void Add(ErrorRecord error, Exception exception, List<string> said)
    {
        said.Add($"{error} {error.ErrorDetails?.Message} {error.TargetObject} {error.CategoryInfo.GetMessage(System.Globalization.CultureInfo.InvariantCulture)} {error.CategoryInfo.TargetName} {error.FullyQualifiedErrorId}");
        if (error.TargetObject is IEnumerable target) said.Add(string.Join(' ', target.Cast<object>()));
        foreach (object value in error.InvocationInfo?.BoundParameters.Values ?? (IEnumerable<object>)[]) said.Add(value is IEnumerable many and not string ? string.Join(' ', many.Cast<object>()) : $"{value}");

        for (Exception? inner = exception; inner is not null; inner = inner.InnerException) said.Add($"{inner.Message} {string.Join(' ', inner.Data.Values.Cast<object>())}");
    }
}
