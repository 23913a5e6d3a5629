namespace OpenMed.Installation;

/// <summary>What a file of a model folder is for.</summary>
internal enum FileRole
{
    /// <summary>Configuration, tokenizer, licence.</summary>
    Small,

    /// <summary>The <c>.sha256</c> file of a weight file.</summary>
    Checksum,

    /// <summary>An ONNX file or its external data.</summary>
    Weights,
}
