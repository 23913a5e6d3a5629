using System.Security.Cryptography;
using System.Text;
using OpenMed.Masking.Keys;

namespace OpenMed;

/// <summary>A secret for the masks that need one: hash, surrogate, shift and encrypt. Immutable; safe for use by many threads.</summary>
/// <remarks>Each use has a key of its own, derived from the secret by HKDF-SHA256 (RFC 5869), so that no mask weakens another.</remarks>
public sealed class PiiKey
{
    /// <summary>The fewest rounds of <see cref="FromPassphrase"/>: what OWASP's Password Storage Cheat Sheet (2023) asks of PBKDF2-SHA256.</summary>
    public const int LeastRounds = 600_000;

    private const int SecretBytes = 32;
    private const int LeastPassphraseLength = 12;

    private readonly byte[] _secret;

    private PiiKey(byte[] secret)
    {
        _secret = secret;
        Id = Convert.ToHexString(Derive("id"), 0, 4).ToLowerInvariant();
    }

    /// <summary>Eight hexadecimal digits that tell keys apart. They stand in the masks and tell nothing of the secret.</summary>
    public string Id { get; }

    /// <summary>Whether others than the owner may read the file that the key came from. False for keys from elsewhere, and on Windows.</summary>
    public bool IsReadableByOthers { get; private init; }

    /// <summary>Makes a new random key.</summary>
    /// <returns>The key; <see cref="Save"/> keeps it.</returns>
    public static PiiKey Create() => new(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>Makes the key of given bytes.</summary>
    /// <param name="bytes">At least 16 random bytes; 32 are used as they are, others are brought to 32 by HKDF-Extract.</param>
    /// <returns>The key; the same for the same bytes.</returns>
    /// <exception cref="ArgumentException">They are fewer than 16, or all alike.</exception>
    public static PiiKey FromBytes(ReadOnlySpan<byte> bytes) => new(Secret(bytes, "The key"));

    /// <summary>Reads a key from a file: base64 or hexadecimal text of at least 16 bytes, or 16 to 4,096 bytes that are no text.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The file is not there, may not be read, or holds no key.</exception>
    public static PiiKey FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        byte[] bytes = KeyFile.Read(path, out bool isReadableByOthers);
        return new PiiKey(Secret(bytes, $"The key file '{path}'")) { IsReadableByOthers = isReadableByOthers };
    }

    /// <summary>Reads a key from an environment variable: base64 or hexadecimal text of at least 16 bytes.</summary>
    /// <param name="name">The variable.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The variable is not set, or holds no key.</exception>
    public static PiiKey FromEnvironment(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        string? text = Environment.GetEnvironmentVariable(name);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException(
                $"The environment variable '{name}' is not set. Set it to a key: base64 or hexadecimal text of at least 16 bytes.");
        }

        if (KeyText.Decode(text) is not { } bytes)
        {
            throw new ArgumentException(
                $"The environment variable '{name}' holds no key. It must be base64 or hexadecimal text of at least 16 bytes.");
        }

        return new PiiKey(Secret(bytes, $"The key in the environment variable '{name}'"));
    }

    /// <summary>Derives a key from a passphrase by PBKDF2-SHA256 (RFC 8018). A key of <see cref="Create"/> is stronger.</summary>
    /// <remarks>The salt is the fixed text <c>OpenMed PiiKey passphrase v1</c>, so that the passphrase alone gives the key again; choose one that
    /// nobody else would, such as six random words.</remarks>
    /// <param name="passphrase">At least 12 UTF-16 code units; taken as UTF-8, without normalising it.</param>
    /// <param name="rounds">The rounds, at least <see cref="LeastRounds"/>; another number gives another key.</param>
    /// <returns>The key; this takes a part of a second.</returns>
    /// <exception cref="ArgumentException">The passphrase is too short.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rounds are too few.</exception>
    public static PiiKey FromPassphrase(string passphrase, int rounds = LeastRounds)
    {
        ArgumentNullException.ThrowIfNull(passphrase);
        if (passphrase.Length < LeastPassphraseLength)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"The passphrase is shorter than {LeastPassphraseLength} characters. Use six random words, or a key of PiiKey.Create."));
        }

        if (rounds < LeastRounds)
        {
            throw new ArgumentOutOfRangeException(nameof(rounds), rounds, FormattableString.Invariant(
                $"There must be at least {LeastRounds} rounds. Fewer make the passphrase easy to guess; leave the argument out."));
        }

        return new PiiKey(Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(passphrase), "OpenMed PiiKey passphrase v1"u8, rounds, HashAlgorithmName.SHA256, SecretBytes));
    }

    /// <summary>Writes the key as a line of base64 to a new file, which on Unix only its owner may read.</summary>
    /// <param name="path">The file; it must not be there yet.</param>
    /// <exception cref="InvalidOperationException">The file is there already.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        KeyFile.Write(path, Encoding.ASCII.GetBytes(Convert.ToBase64String(_secret) + "\n"));
    }

    /// <summary>The id alone.</summary>
    /// <returns>A text without any of the secret.</returns>
    public override string ToString() => $"PiiKey {{ Id = {Id} }}";

    /// <summary>The key of one use.</summary>
    /// <param name="purpose">The use.</param>
    /// <returns>32 bytes.</returns>
    internal byte[] Derive(string purpose) =>
        HKDF.Expand(HashAlgorithmName.SHA256, _secret, SecretBytes, Encoding.ASCII.GetBytes("openmed/v1/" + purpose));

    private static byte[] Secret(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.Length < KeyText.LeastBytes)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"{name} has {bytes.Length} bytes. It must have at least {KeyText.LeastBytes} random ones; PiiKey.Create makes a key."));
        }

        if (bytes.IndexOfAnyExcept(bytes[0]) < 0)
            throw new ArgumentException($"{name} is one byte over and over. It must be random; PiiKey.Create makes a key.");

        return bytes.Length == SecretBytes ? bytes.ToArray() : HKDF.Extract(HashAlgorithmName.SHA256, bytes.ToArray(), "OpenMed PiiKey v1"u8.ToArray());
    }
}
