using System.Text;
using System.Text.Unicode;

namespace OpenMed.Policy;

/// <summary>Gets the bytes of a policy and makes sure that they are text.</summary>
internal static class PolicyBytes
{
    /// <summary>The largest policy, in bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's full path.</param>
    /// <returns>Its bytes without a byte order mark; well-formed UTF-8.</returns>
    /// <exception cref="PiiPolicyException">It is missing, cannot be read, is too large or not UTF-8.</exception>
    public static ReadOnlyMemory<byte> OfFile(string path)
    {
        if (Directory.Exists(path)) throw WholeFile(path, "This is a folder. Name the policy file in it.");

        if (!File.Exists(path)) throw WholeFile(path, "There is no such policy file. Check the path, or leave it out to use the default policy.");

        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = ReadBounded(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw WholeFile(path, "The policy file cannot be read. Check who may read it, and that no other program holds it.", exception);
        }

        return Checked(path, bytes);
    }

    /// <summary>Encodes a text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="PiiPolicyException">It is too large, or has half of a surrogate pair.</exception>
    public static ReadOnlyMemory<byte> OfText(string json)
    {
        if (json.Length > MaxBytes) throw TooLarge(path: null);

        string text = json.StartsWith('\uFEFF') ? json[1..] : json;
        try
        {
            return Checked(path: null, new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text));
        }
        catch (EncoderFallbackException exception)
        {
            string before = text[..exception.Index];
            int line = before.Count(unit => unit == '\n') + 1;
            throw new PiiPolicyException(null, [new PiiPolicyProblem(
                null, line, exception.Index - before.LastIndexOf('\n'), "The policy has half of a surrogate pair. Write both halves, or the character itself.")]);
        }
    }

    private static ReadOnlyMemory<byte> Checked(string? path, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > MaxBytes) throw TooLarge(path);

        ReadOnlySpan<byte> span = bytes.Span;
        if (span.StartsWith(Encoding.Unicode.Preamble) || span.StartsWith(Encoding.BigEndianUnicode.Preamble))
            throw WholeFile(path, "The policy is in UTF-16. Save it as UTF-8.");

        if (span.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];

        if (!Utf8.IsValid(bytes.Span)) throw NotUtf8(path, bytes);

        return bytes.Span.Trim(" \t\r\n"u8).IsEmpty ? throw WholeFile(path, "The policy is empty. Write at least {}.") : bytes;
    }

    // A pipe has no length to look at first.
    private static ReadOnlyMemory<byte> ReadBounded(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[64 * 1024];
        while (bytes.Length <= MaxBytes && stream.Read(buffer) is > 0 and int count) bytes.Write(buffer, 0, count);
        return bytes.ToArray();
    }

    private static PiiPolicyException NotUtf8(string? path, ReadOnlyMemory<byte> bytes)
    {
        char[] chars = new char[bytes.Length];
        Utf8.ToUtf16(bytes.Span, chars, out int validBytes, out _, replaceInvalidSequences: false);
        PolicyProblems problems = new(path, new PolicyPlaces(bytes));
        problems.Add(validBytes, "The policy is not UTF-8 here. Save it as UTF-8.");
        return problems.ToException();
    }

    private static PiiPolicyException TooLarge(string? path) =>
        WholeFile(path, FormattableString.Invariant($"The policy is larger than {MaxBytes} bytes. Make its lists shorter, for example with patterns."));

    private static PiiPolicyException WholeFile(string? path, string message, Exception? cause = null) =>
        new(path, [new PiiPolicyProblem(path, 0, 0, message)], cause);
}
