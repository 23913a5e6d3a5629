using System.Text.Json;

namespace OpenMed.Policy;

/// <summary>Reads <c>key</c>: where the key of the keyed masks lies.</summary>
/// <param name="context">What the readers share.</param>
internal sealed class KeyReader(PolicyContext context)
{
    private static readonly string[] Keys = ["file", "environment"];

    /// <summary>Reads it.</summary>
    /// <param name="node">The value of the key; null when it is not there.</param>
    /// <returns>The place; null when there is none or it is wrong.</returns>
    public Sourced<PiiKeySource>? Read(PolicyNode? node)
    {
        if (node is null) return null;

        // A key itself may stray here: nothing of it is quoted.
        ObjectReader reader = new(node, "key", Keys, context.Problems, isPrivate: true);
        if (node.Kind != JsonTokenType.StartObject) return null;

        string? file = reader.Text("file");
        string? variable = reader.Text("environment");
        if (reader.Get("file") is not null && reader.Get("environment") is { } second)
            context.Problems.Add(second.ByteIndex, "'key' has both a file and an environment variable. Keep one of them.");
        if (node.Members.All(member => member.Name is not ("file" or "environment")))
            context.Problems.Add(node.ByteIndex, "'key' has neither 'file' nor 'environment'. Name the place of the key by one of them.");

        if (file?.Contains('\0', StringComparison.Ordinal) == true)
        {
            context.Problems.Add(reader.Get("file")!.ByteIndex, "'key.file' is no path. Name the key file, relative to the policy file.");
            return null;
        }

        if (variable is not null && variable.AsSpan().IndexOfAny('=', '\0') >= 0)
            context.Problems.Add(reader.Get("environment")!.ByteIndex, "'key.environment' is no name of a variable. Write for example OPENMED_KEY.");

        return new Sourced<PiiKeySource>(new PiiKeySource(file is null ? null : FullPath(file), variable), context.SourceOf(node));
    }

    private string FullPath(string file) =>
        context.Path is null ? file : Path.GetFullPath(file, Path.GetDirectoryName(context.Path)!);
}
