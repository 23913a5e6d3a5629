using System.Globalization;
using OpenMed.Support;

namespace OpenMed;

public sealed class PiiPolicyTests
{
    [Fact]
    public void Default_IsTheProfileDefault()
    {
        Assert.Same(PiiPolicy.Of(PiiProfile.Default), PiiPolicy.Default);
        Assert.Equal(PiiProfile.Default, PiiPolicy.Default.Profile);
        Assert.Null(PiiPolicy.Default.Path);
        Assert.True(PiiPolicy.Default.UsesModel);
        Assert.Equal(["US", "GB"], PiiPolicy.Default.PhoneRegions);
    }

    [Fact]
    public void Of_NoSuchProfile_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PiiPolicy.Of((PiiProfile)42));

    [Fact]
    public void Parse_EmptyObject_IsTheDefaultProfile()
    {
        PiiPolicy policy = PiiPolicy.Parse("{}");

        Assert.Equal(PiiProfile.Default, policy.Profile);
        Assert.All(PiiLabels.All, label => Assert.Equal(PiiPolicy.Default.For(label.Name), policy.For(label.Name)));
    }

    [Theory]
    [InlineData("default", PiiProfile.Default)]
    [InlineData("logs", PiiProfile.Logs)]
    [InlineData("hipaa", PiiProfile.Hipaa)]
    [InlineData("gdpr", PiiProfile.Gdpr)]
    [InlineData("pci", PiiProfile.Pci)]
    [InlineData("strict", PiiProfile.Strict)]
    public void Parse_ProfileAlone_TakesAllItsValues(string name, PiiProfile profile)
    {
        PiiPolicy policy = PiiPolicy.Parse($$"""{ "profile": "{{name}}" }""");
        PiiPolicy expected = PiiPolicy.Of(profile);

        Assert.Equal(profile, policy.Profile);
        Assert.Equal((expected.Threshold, expected.Mask), (policy.Threshold, policy.Mask));
        Assert.All(PiiLabels.All, label => Assert.Equal(expected.For(label.Name), policy.For(label.Name)));
    }

    [Fact]
    public void Parse_AllKeys_AreRead()
    {
        PiiPolicy policy = PiiPolicy.Parse("""
            {
              "$schema": "openmed.schema.json", "profile": "strict", "model": false, "threshold": 0.25, "mask": "stars",
              "labels": { "age": { "find": true, "threshold": 1, "mask": "remove", "above": 17 }, "city": false, "state": true, "ward": { "mask": "keep" } },
              "customLabels": ["ward"],
              "recognizers": [ { "name": "a-1", "label": "badge", "pattern": "B[0-9]+", "score": 0.75, "validator": "luhn", "context": ["badge"],
                "needsContext": true, "ignoreCase": true }, { "name": "b", "label": "ssn", "pattern": "x" } ],
              "allow": [ { "text": "Main Street", "label": "ward", "reason": "why", "expires": "2999-12-31", "ignoreCase": true } ],
              "deny": [ { "pattern": "K[0-9]", "label": "badge" }, { "text": "two words", "reason": "so" } ],
              "phoneRegions": ["DE"],
              "key": { "environment": "OPENMED_KEY" },
            }
            """);

        Assert.Equal(PiiProfile.Strict, policy.Profile);
        Assert.False(policy.UsesModel);
        Assert.Equal((0.25f, PiiMask.Stars), (policy.Threshold, policy.Mask));
        Assert.Equal(new PiiLabelPolicy(true, 1, PiiMask.Remove, 17), policy.For("age"));
        Assert.Equal(new PiiLabelPolicy(false, 0.25f, PiiMask.Stars), policy.For("city"));
        Assert.Equal(new PiiLabelPolicy(true, 0.25f, PiiMask.Stars), policy.For("state"));
        Assert.Equal(new PiiLabelPolicy(true, 0.25f, PiiMask.Keep), policy.For("ward"));
        Assert.Equal(new PiiLabelPolicy(true, 0.25f, PiiMask.Stars), policy.For("of_a_model"));
        Assert.Equal(["ward", "badge"], policy.CustomLabels);
        Assert.Equal(["badge"], policy.Recognizers[0].Context);
        Assert.Equal(
            [
                new PiiRecognizer("a-1", "badge", "B[0-9]+", 0.75f, "luhn", policy.Recognizers[0].Context, true, true),
                new PiiRecognizer("b", "ssn", "x", 0.6f, null, policy.Recognizers[1].Context, false, false),
            ],
            policy.Recognizers);
        Assert.Equal([new PiiListEntry("Main Street", null, "ward", "why", new DateOnly(2999, 12, 31), true)], policy.Allow);
        Assert.Equal(
            [new PiiListEntry(null, "K[0-9]", "badge", null, null, false), new PiiListEntry("two words", null, "unique_id", "so", null, false)],
            policy.Deny);
        Assert.Equal(["DE"], policy.PhoneRegions);
        Assert.Equal(new PiiKeySource(null, "OPENMED_KEY"), policy.Key);
    }

    [Fact]
    public void Parse_ValueOfAllLabels_ReplacesThoseOfTheProfileLabelByLabel()
    {
        PiiPolicy policy = PiiPolicy.Parse("""{ "profile": "hipaa", "mask": "stars", "labels": { "city": { "mask": "last4" } } }""");

        Assert.Equal(PiiMask.Stars, policy.For("postcode").Mask);
        Assert.Equal(PiiMask.Last4, policy.For("city").Mask);
        Assert.Equal(89, policy.For("age").Above);
    }

    [Fact]
    public void Parse_AboveIsNull_FindsAllAges() =>
        Assert.Null(PiiPolicy.Parse("""{ "profile": "hipaa", "labels": { "age": { "above": null } } }""").For("age").Above);

    [Fact]
    public void Parse_LineEndsOfWindowsAndComments_AreRead()
    {
        const string Json = "\uFEFF// first\r\n{\r\n  /* x\r\n */ \"threshold\": 0.5, // here\r\n  \"mask\": \"stars\"\r\n}\r\n";

        PiiPolicy policy = PiiPolicy.Parse(Json);

        Assert.Equal(0.5f, policy.Threshold);
        Assert.Equal(4, policy.Sources["threshold"].Line);
        Assert.Equal(5, policy.Sources["mask"].Line);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Parse_AnyCulture_GivesTheSame(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            PiiPolicy policy = PiiPolicy.Parse("""
                { "profile": "strict", "threshold": 0.5, "labels": { "city": { "mask": "zip3" } } }
                """.Replace("zip3", "hash", StringComparison.Ordinal));

            Assert.Equal((0.5f, PiiMask.Hash), (policy.Threshold, policy.For("city").Mask));
            string message = Assert.Throws<PiiPolicyException>(() => PiiPolicy.Parse("\n{ \"threshold\": 7 }")).Message;
            Assert.StartsWith("policy(2,16): 'threshold' is out of range.", message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Sources_FileOverProfile_SayWhereEachValueIsFrom()
    {
        using TempFolder folder = new();
        string path = folder["openmed.json"];
        File.WriteAllText(path, """
            {
              "profile": "hipaa",
              "threshold": 0.5,
              "labels": {
                "age": { "threshold": 0.9 },
                "city": false
              }
            }
            """);

        IReadOnlyDictionary<string, PiiPolicySource> sources = PiiPolicy.Load(path).Sources;

        Assert.Equal($"{path}(2)", sources["profile"].ToString());
        Assert.Equal($"{path}(3)", sources["threshold"].ToString());
        Assert.Equal($"{path}(5)", sources["labels.age.threshold"].ToString());
        Assert.Equal("profile hipaa", sources["labels.age.above"].ToString());
        Assert.Equal("profile hipaa", sources["labels.age.find"].ToString());
        Assert.Equal($"{path}(6)", sources["labels.city.find"].ToString());
        Assert.Equal($"{path}(3)", sources["labels.city.threshold"].ToString());
        Assert.Equal("profile hipaa", sources["labels.state.find"].ToString());
        Assert.Equal("profile hipaa", sources["labels.postcode.mask"].ToString());
        Assert.Equal("built in", sources["key"].ToString());
        Assert.Equal(6 + (4 * 54) + 1, sources.Count);
    }

    [Fact]
    public void Load_KeyFile_IsRelativeToThePolicyFile()
    {
        using TempFolder folder = new();
        File.WriteAllText(folder["p.json"], """{ "key": { "file": "keys/one.key" } }""");

        Assert.Equal(Path.Combine(folder.FullPath, "keys", "one.key"), PiiPolicy.Load(folder["p.json"]).Key!.File);
    }

    /// <summary>The last day itself still counts.</summary>
    [Theory]
    [InlineData("2026-03-31T23:59:59Z", false)]
    [InlineData("2026-04-01T00:00:00Z", true)]
    public void Parse_EntryWithALastDay_CountsUntilIts(string now, bool isOver)
    {
        ManualTime time = new(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
        PiiPolicy policy = PiiPolicy.Parse(
            """
            { "allow": [ { "text": "a", "reason": "r" },
              { "text": "b", "reason": "r", "expires": "2026-03-31" } ],
              "deny": [ { "text": "c", "expires": "2026-03-31" } ] }
            """, time);

        Assert.Equal(isOver ? 1 : 2, policy.Allow.Count);
        Assert.Equal(isOver ? 0 : 1, policy.Deny.Count);
        Assert.Equal(
            isOver ? ["allow[1] of policy(2), last day 2026-03-31", "deny[0] of policy(3), last day 2026-03-31"] : [],
            policy.ExpiredEntries.Select(entry => entry.ToString()));
    }

    [Fact]
    public void For_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => PiiPolicy.Default.For(null!));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Load_NoPath_IsRefused(string? path) => Assert.ThrowsAny<ArgumentException>(() => PiiPolicy.Load(path!));

    [Fact]
    public void Parse_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => PiiPolicy.Parse(null!));
}
