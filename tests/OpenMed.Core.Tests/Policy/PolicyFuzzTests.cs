using System.Text;
using CsCheck;
using OpenMed.Privacy;
using OpenMed.Support;

namespace OpenMed.Policy;

/// <summary>Whatever a policy holds, it is read or refused with <see cref="PiiPolicyException"/>.</summary>
public sealed class PolicyFuzzTests
{
    private static readonly string[] Samples =
    [
        .. Directory.GetFiles(Path.Combine(TestFolders.Root, "samples", "policies"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    // Pieces of the format, right and wrong ones.
    private static readonly string[] Parts =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "//", "/*", "*/", "\r\n", "null", "true", "1", "-1", "1e999", "0.5", "\"\"", "\"age\"",
        "\"labels\":", "\"text\":", "\"pattern\":", "\"(?=\"", "\"[\"", "\"expires\":", "\"9999-99-99\"", "\"key\":", "\u0000", "\ufeff", "\ud83d", "\u20ac", "\"\\u0000\"",
    ];

    private static readonly Gen<string> Mutated = Mutations(Samples);

    [Fact]
    public void Parse_MutatedPolicy_IsReadOrRefused() => Mutated.Sample(json => IsReadOrRefused(() => PiiPolicy.Parse(json)), iter: 2_000);

    [Fact]
    public void Parse_MutatedPolicyWithSecretsInItsLists_ShowsNothingOfThem()
    {
        string policy = $$"""
            { "labels": { "age": false }, "allow": [ { "text": "{{Secrets.All[0]}}", "reason": "r", "expires": "2999-01-01" },
              { "text": "{{Secrets.All[1]}}", "label": "email", "reason": "r" } ],
              "deny": [ { "text": "{{Secrets.All[2]}}", "label": "ssn" }, { "pattern": "{{Secrets.All[4]}}[0-9]" } ] }
            """;
        PiiPolicy.Parse(policy);

        Mutations([policy]).Sample(
            json =>
            {
                if (Record.Exception(() => PiiPolicy.Parse(json)) is { } exception) Secrets.AssertAbsent(exception);
            },
            iter: 400);
    }

    [Fact]
    public void Parse_AnyText_IsReadOrRefused() =>
        Gen.OneOf(Some.Texts, Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]).Array[0, 30].Select(string.Concat))
            .Sample(json => IsReadOrRefused(() => PiiPolicy.Parse(json)), iter: 2_000);

    [Fact]
    public void Load_AnyBytes_IsReadOrRefused()
    {
        using TempFolder folder = new();
        string path = folder["p.json"];
        Gen.OneOf(Gen.Byte.Array[0, 200], Mutated.Select(Encoding.UTF8.GetBytes), Mutated.Select(Encoding.Latin1.GetBytes)).Sample(
            bytes =>
            {
                File.WriteAllBytes(path, bytes);
                return IsReadOrRefused(() => PiiPolicy.Load(path));
            },
            iter: 500,
            threads: 1);
    }

    [Fact]
    public void Parse_SampleCutAnywhere_IsReadOrRefused() => Assert.All(
        Samples,
        sample => Assert.All(Enumerable.Range(0, sample.Length), length => Assert.True(IsReadOrRefused(() => PiiPolicy.Parse(sample[..length])))));

    [Fact]
    public void Parse_SampleWithLineEndsOfWindows_ReadsTheSame() => Assert.All(Samples, sample =>
    {
        PiiPolicy expected = PiiPolicy.Parse(sample);
        PiiPolicy policy = PiiPolicy.Parse(sample.ReplaceLineEndings("\r\n"));

        Assert.Equal(expected.Allow, policy.Allow);
        Assert.Equal(expected.Deny, policy.Deny);
        Assert.Equal(expected.Sources, policy.Sources);
        Assert.All(PiiLabels.All, label => Assert.Equal(expected.For(label.Name), policy.For(label.Name)));
    });

    private static Gen<string> Mutations(string[] policies) =>
        from sample in Gen.Int[0, policies.Length - 1]
        from edits in (
            from place in Gen.Double[0, 1]
            from removed in Gen.Int[0, 12]
            from part in Gen.OneOf(Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]), Gen.String[0, 3])
            select (place, removed, part)).Array[1, 4]
        select edits.Aggregate(policies[sample], (text, edit) =>
        {
            int charIndex = (int)(edit.place * text.Length);
            return text.Remove(charIndex, Math.Min(edit.removed, text.Length - charIndex)).Insert(charIndex, edit.part);
        });

    private static bool IsReadOrRefused(Func<PiiPolicy> read)
    {
        try
        {
            return read().For("age") is not null;
        }
        catch (PiiPolicyException exception)
        {
            return exception.Problems.Count > 0 && exception.Problems.All(problem => problem.Message.EndsWith('.') || problem.Message.EndsWith('?'));
        }
    }
}
