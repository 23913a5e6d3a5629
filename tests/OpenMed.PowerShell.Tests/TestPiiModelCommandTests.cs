using System.Management.Automation;
using OpenMed.Commands.Support;

namespace OpenMed.Commands;

[Trait("Kind", "module")]
public sealed class TestPiiModelCommandTests : IClassFixture<ModuleFixture>, IDisposable
{
    // Two of three types are found: no name recognizer or model knows the marked ending.
    private const string Marked = """
        {"id": 1, "text": "Mail jane1@example.com, card 4111111111111111.", "spans": [{"start": 5, "end": 22, "type": "email"}, {"start": 29, "end": 45, "type": "credit_debit_card"}]}
        {"id": 2, "text": "Quillwort grows.", "spans": [{"start": 0, "end": 9, "type": "first_name"}]}
        """;

    private const string PiiOutcomeFailed = "Failed";

    private readonly ModuleHost _host;
    private readonly TemporaryFolder _folder = new();
    private readonly string _model;

    public TestPiiModelCommandTests(ModuleFixture fixture)
    {
        _host = fixture.Host;
        _model = _folder.CopyOfTiny();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Test_AModelThatIsRight_PassesEachVariant()
    {
        List<PSObject> results = _host.Run($"Test-PiiModel '{_model}'");

        Assert.Equal(["fp32", "fp16"], results.Select(result => result.Properties["Variant"].Value));
        Assert.All(results, result => Assert.Equal(true, result.Properties["Passed"].Value));
        Assert.Equal([true, false], results.Select(result => result.Properties["IsRecommended"].Value));
        Assert.Empty(_host.Warnings);
        Assert.Equal("0.5", Assert.Single(_host.Run($"((Test-PiiModel '{_model}' -Variant fp16).Checks | Where-Object Name -eq 'argmax differences').Limit -replace '[^0-9.]'")).BaseObject);
    }

    [Fact]
    public void Test_AModel_ShowsChecksVerdictAndRecommendation()
    {
        string shown = ModuleHost.Show($"Test-PiiModel '{_model}' -Variant fp32").Text;

        Assert.Contains("tiny-deberta, variant fp32: passed\n", shown, StringComparison.Ordinal);
        Assert.Contains("\n  sentences with equal spans   passed       20 of 20 (limit 20 of 20)\n", shown, StringComparison.Ordinal);
        Assert.Contains("\n  latency of 32 tokens                      p50 ", shown, StringComparison.Ordinal);
        Assert.Contains("\nVerdict: passed: ", shown, StringComparison.Ordinal);
        Assert.Contains("\nRecommendation: Use 'fp32': it passed.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_AVariantWithAFlippedByte_FailsAndIsNamed()
    {
        Flip("model_fp16.onnx");

        List<PSObject> results = _host.Run($"Test-PiiModel '{_model}'");

        Assert.Equal([true, false], results.Select(result => result.Properties["Passed"].Value));
        Assert.StartsWith("failed at 'SHA-256 of model_fp16.onnx'", (string)results[1].Properties["Verdict"].Value, StringComparison.Ordinal);
        Assert.Contains("'fp16'", Assert.Single(_host.Warnings), StringComparison.Ordinal);
        Assert.Empty(_host.Errors);
        Assert.Contains("\n  SHA-256 of model_fp16.onnx   FAILED       differs\n", ModuleHost.Show($"Test-PiiModel '{_model}'").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_AVariantWithNothingToCompareWith_IsNotVerified()
    {
        foreach (string name in new[] { "reference_battery.json", "model_fp16.onnx", "model_fp16.onnx.sha256" }) File.Delete(Path.Combine(_model, name));

        string shown = ModuleHost.Show($"Test-PiiModel '{_model}'; Test-PiiModel '{_model}' -Quiet").Text;

        Assert.Contains("tiny-deberta, variant fp32: not verified\n", shown, StringComparison.Ordinal);
        Assert.Contains("\nFalse\n", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model.onnx", "SHA-256 of model.onnx")]
    [InlineData("tokenizer.json", "tokenizer")]
    [InlineData("config.json", "config.json")]
    [InlineData("reference_battery.json", "reference")]
    public void Test_ATruncatedFile_FailsAndNamesIt(string fileName, string check)
    {
        using (FileStream stream = new(Path.Combine(_model, fileName), FileMode.Open)) stream.SetLength(stream.Length / 2);

        PSObject result = _host.Run($"Test-PiiModel '{_model}'")[0];

        Assert.Equal(PiiOutcomeFailed, $"{result.Properties["Outcome"].Value}");
        Assert.StartsWith($"failed at '{check}'", (string)result.Properties["Verdict"].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_ALabelMapOfAnotherModel_FailsAndNamesIt()
    {
        string config = File.ReadAllText(Path.Combine(_model, "config.json"));
        File.WriteAllText(Path.Combine(_model, "config.json"), config.Replace("B-first_name", "B-swapped", StringComparison.Ordinal)
            .Replace("B-last_name", "B-first_name", StringComparison.Ordinal).Replace("B-swapped", "B-last_name", StringComparison.Ordinal));

        PSObject result = _host.Run($"Test-PiiModel '{_model}'")[0];

        Assert.Equal(PiiOutcomeFailed, $"{result.Properties["Outcome"].Value}");
        Assert.Contains("label", (string)result.Properties["Verdict"].Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "False")]
    [InlineData("-Variant fp32", "True")]
    [InlineData("-Variant fp16", "False")]
    [InlineData("-Variant fp32, FP16", "False")]
    public void Test_Quiet_SaysWhetherAllPassed(string parameters, string expected)
    {
        Flip("model_fp16.onnx");

        Assert.Equal(expected, string.Join(' ', _host.Run($"Test-PiiModel '{_model}' -Quiet {parameters}")));
    }

    [Theory]
    [InlineData("Get-PiiModel openmed-mini | Test-PiiModel -Quiet")]
    [InlineData("Test-PiiModel openmed-mini -Quiet")]
    [InlineData("Test-PiiModel -Quiet")]
    public void Test_TheModelOfTheModule_Passes(string script)
    {
        Assert.Equal("True", string.Join(' ', _host.Run(script)));
        Assert.Empty(_host.Warnings);
    }

    [Fact]
    public void Test_LabelledData_MeasuresAndShowsNoText()
    {
        string data = _folder.File("marked.jsonl", Marked);

        string[] rows = [.. _host.Run($$"""
            (Test-PiiModel -LabelledData '{{data}}' -Profile pci).Accuracy |
                ForEach-Object { [string]::Format([cultureinfo]::InvariantCulture, '{0} {1} {2:0.00} {3:0.00} {4:0.00} {5}', $_.Label, $_.Marked, $_.Precision, $_.Recall, $_.ExactF1, $_.Leaked) }
            """).Select(row => (string)row.BaseObject)];

        Assert.Contains("credit_debit_card 1 1.00 1.00 1.00 0", rows);
        Assert.Contains("first_name 1 0.00 0.00 0.00 1", rows);
        Assert.StartsWith("(all) 3 ", rows[0], StringComparison.Ordinal);
        string shown = ModuleHost.Show($"Test-PiiModel -LabelledData '{data}' -Profile pci").Text;
        Assert.Contains("\n  credit_debit_card                    1     1.000   1.000  1.000    1.000     0.000\n", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Quillwort", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("4111", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_LabelledDataOfUnknownTypes_WarnsUnlessMapped()
    {
        string data = _folder.File("marked.jsonl", Marked.Replace("\"credit_debit_card\"", "\"CARD\"", StringComparison.Ordinal));
        string map = _folder.File("map.json", """{ "groups": { "CARD": { "accept": ["credit_debit_card"] } } }""");

        _host.Run($"Test-PiiModel -LabelledData '{data}'");
        Assert.Contains("'CARD' (1 such types)", Assert.Single(_host.Warnings), StringComparison.Ordinal);

        Assert.Equal(1.0, Assert.Single(_host.Run($"((Test-PiiModel -LabelledData '{data}' -LabelMap '{map}').Accuracy | Where-Object Label -eq CARD).Recall")).BaseObject);
        Assert.Empty(_host.Warnings);
    }

    [Fact]
    public void Test_LabelledDataOfAnotherForm_EndsWithoutItsText()
    {
        string data = _folder.File("marked.jsonl", """{"id": 1, "text": "Quillwort", "spans": [{"start": 0, "end": 99, "type": "email"}]}""");

        ErrorRecord error = _host.End($"Test-PiiModel -LabelledData '{data}'");

        Assert.Equal("PiiLabelledDataUnusable,OpenMed.Commands.TestPiiModelCommand", error.FullyQualifiedErrorId);
        Assert.DoesNotContain("Quillwort", error + error.Exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-ModelPath nonesuch", "PiiModelNotFound")]
    [InlineData("-ModelPath $root/tests", "PiiModelUnusable")]
    [InlineData("-ModelPath $root/tests/data/tiny-deberta -Variant int8, fp16-optimized", "PiiModelVariantNotFound")]
    public void Test_WhatIsNotThere_IsReported(string parameters, string id)
    {
        Assert.Empty(_host.Run($"$root = '{TestFolders.Root}'; Test-PiiModel {parameters}"));
        Assert.All(_host.Errors, error => Assert.Equal(id + ",OpenMed.Commands.TestPiiModelCommand", error.FullyQualifiedErrorId));
        Assert.NotEmpty(_host.Errors);
    }

    [Fact]
    public void Test_APolicyWithoutData_Ends() => Assert.Equal(
        "PiiLabelledDataMissing,OpenMed.Commands.TestPiiModelCommand", _host.End("Test-PiiModel -Profile hipaa").FullyQualifiedErrorId);

    private void Flip(string name)
    {
        string path = Path.Combine(_model, name);
        byte[] bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);
    }
}
