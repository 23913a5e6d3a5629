using System.Security.Cryptography;

namespace OpenMed.Installation.Support;

/// <summary>Models to install.</summary>
internal static class TestModels
{
    /// <summary>The small DeBERTa with random weights: 1.1 MB in fp32, 0.7 MB in fp16.</summary>
    public static string TinyDeberta { get; } = Path.Combine(Root(), "tests", "data", "tiny-deberta");

    /// <summary>The model that ships with the repository: 23 MB in INT8.</summary>
    public static string Mini { get; } = Path.Combine(Root(), "models", "openmed-mini");

    /// <summary>The files of a model that cannot be opened, for tests in which nothing is: random weights, the same for the same seed.</summary>
    public static Dictionary<string, byte[]> Fake(int byteCount = 300_000, int seed = 1)
    {
        byte[] weights = new byte[byteCount];
        new Random(seed).NextBytes(weights);
        return new Dictionary<string, byte[]>
        {
            ["config.json"] = "{}"u8.ToArray(),
            ["tokenizer.json"] = "{ }"u8.ToArray(),
            ["model.onnx"] = weights,
            ["model.onnx.sha256"] = Checksum("model.onnx", weights),
        };
    }

    /// <summary>A checksum file as sha256sum writes it.</summary>
    public static byte[] Checksum(string name, byte[] bytes) =>
        System.Text.Encoding.ASCII.GetBytes($"{Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant()}  {name}\n");

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "OpenMed.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("OpenMed.slnx is in no folder above the tests. Run them in the repository.");
    }
}
