using System.Text.Json;

namespace OpenMed.Cli.Commands;

/// <summary>Writes a policy as a policy file that says the same, whatever its profile comes to say.</summary>
internal static class PolicyFileWriter
{
    /// <summary>Writes it, with the texts of its lists.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="stream">Where it is written; stays open.</param>
    public static void Write(PiiPolicy policy, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("profile", PiiProfiles.NameOf(policy.Profile));
        json.WriteBoolean("model", policy.UsesModel);
        json.WriteNumber("threshold", policy.Threshold);
        json.WriteString("mask", Name(policy.Mask));
        WriteTexts(json, "customLabels", policy.CustomLabels);
        WriteLabels(json, policy);
        WriteRecognizers(json, policy.Recognizers);
        WriteList(json, "allow", policy.Allow);
        WriteList(json, "deny", policy.Deny);
        WriteTexts(json, "phoneRegions", policy.PhoneRegions);
        if (policy.Key is { } key)
        {
            json.WriteStartObject("key");
            WriteText(json, "file", key.File);
            WriteText(json, "environment", key.Environment);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteLabels(Utf8JsonWriter json, PiiPolicy policy)
    {
        json.WriteStartObject("labels");
        foreach (string label in PiiLabels.All.Select(label => label.Name).Concat(policy.CustomLabels))
        {
            PiiLabelPolicy settings = policy.For(label);
            json.WriteStartObject(label);
            json.WriteBoolean("find", settings.Find);
            json.WriteNumber("threshold", settings.Threshold);
            json.WriteBoolean("model", settings.UsesModel);

            // A mask of all labels may be one that this label cannot be given by name.
            if (settings.Mask != policy.Mask) json.WriteString("mask", Name(settings.Mask));
            if (settings.Above is { } years)
                json.WriteNumber("above", years);
            else if (label == "age")
                json.WriteNull("above");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteRecognizers(Utf8JsonWriter json, IReadOnlyList<PiiRecognizer> recognizers)
    {
        json.WriteStartArray("recognizers");
        foreach (PiiRecognizer recognizer in recognizers)
        {
            json.WriteStartObject();
            json.WriteString("name", recognizer.Name);
            json.WriteString("label", recognizer.Label);
            json.WriteString("pattern", recognizer.Pattern);
            json.WriteNumber("score", recognizer.Score);
            WriteText(json, "validator", recognizer.Validator);
            WriteTexts(json, "context", recognizer.Context);
            json.WriteBoolean("needsContext", recognizer.NeedsContext);
            json.WriteBoolean("ignoreCase", recognizer.IgnoresCase);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<PiiListEntry> entries)
    {
        json.WriteStartArray(name);
        foreach (PiiListEntry entry in entries)
        {
            json.WriteStartObject();
            WriteText(json, "text", entry.Text);
            WriteText(json, "pattern", entry.Pattern);
            WriteText(json, "label", entry.Label);
            WriteText(json, "reason", entry.Reason);
            WriteText(json, "expires", entry.Expires is { } day ? FormattableString.Invariant($"{day:yyyy-MM-dd}") : null);
            json.WriteBoolean("ignoreCase", entry.IgnoresCase);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    private static string Name(PiiMask mask) => mask.ToString().ToLowerInvariant();
}
