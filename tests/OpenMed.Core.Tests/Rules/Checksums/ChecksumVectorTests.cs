using System.Text.Json;
using OpenMed.Support;

namespace OpenMed.Rules.Checksums;

public sealed class ChecksumVectorTests
{
    // Source: tests/data/checksums/README.md.
    private static readonly Dictionary<string, string> ValidatorOf = new()
    {
        ["LUHN"] = "luhn",
        ["IBAN"] = "iban",
        ["vehicle_identifier"] = "vin",
        ["bank_routing_number"] = "aba",
        ["PROVIDER_ID"] = "npi",
        ["HEALTH_ID"] = "nhs",
    };

    [Theory]
    [InlineData("checkdigits_net.jsonl", 115)]
    [InlineData("iban_examples.jsonl", 88)]
    [InlineData("aba_routing_valid.jsonl", 728)]
    public void IsValid_PublicVector_IsAsPublished(string fileName, int count)
    {
        string[] lines = File.ReadAllLines(Path.Combine(TestFolders.Data, "checksums", fileName));
        List<string> wrong = [];
        foreach (string line in lines)
        {
            using JsonDocument vector = JsonDocument.Parse(line);
            string value = vector.RootElement.GetProperty("value").GetString()!;
            string name = ValidatorOf[vector.RootElement.GetProperty("type").GetString()!];
            Assert.True(ChecksumValidators.TryGet(name, out DigitCheck? validator));
            if (validator!(value) != vector.RootElement.GetProperty("valid").GetBoolean()) wrong.Add($"{name} of {value}");
        }

        Assert.Equal(count, lines.Length);
        Violations.None(wrong);
    }
}
