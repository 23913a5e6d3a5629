using System.Diagnostics;
using System.Text;

namespace OpenMed.Policy;

/// <summary>Policies of half a megabyte, right and wrong, on one line: none may take a time that grows with the square of its length.</summary>
public sealed class PolicySizeTests
{
    private const int Length = 500_000;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("""{ "customLabels": [""", "\"own{0}\",", "] }")]
    [InlineData("""{ "customLabels": ["a", """, "\"a\",", "] }")]
    [InlineData("""{ "labels": {""", "\"wrong{0}\": 1,", "} }")]
    [InlineData("{", "\"wrong{0}\": 1,", "}")]
    [InlineData("{", "\"mask\": \"label\",", "}")]
    [InlineData("""{ "deny": [""", "{{ \"text\": \"secret {0}\", \"label\": \"own{0}\" }},", "] }")]
    [InlineData("""{ "allow": [""", "{{ \"text\": \"word {0}\" }},", "] }")]
    [InlineData("""{ "phoneRegions": [""", "[],", "] }")]
    public void Parse_LargePolicy_IsReadOrRefusedInLinearTime(string start, string part, string end)
    {
        StringBuilder json = new(start);
        CompositeFormat format = CompositeFormat.Parse(part);
        for (int partIndex = 0; json.Length < Length; partIndex++)
            json.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, format, partIndex);
        string policy = json.Append(end).ToString();

        long before = Stopwatch.GetTimestamp();
        Exception? exception = Record.Exception(() => PiiPolicy.Parse(policy));

        Assert.True(exception is null or PiiPolicyException, exception?.GetType().Name);
        Assert.True(Stopwatch.GetElapsedTime(before) < Most, Stopwatch.GetElapsedTime(before).ToString());
    }
}
