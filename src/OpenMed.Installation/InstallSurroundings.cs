using OpenMed.Installation.Transfer;

namespace OpenMed.Installation;

/// <summary>What an install asks of the machine and the engine; tests put other answers in their place.</summary>
internal record InstallSurroundings
{
    /// <summary>The free bytes of the drive that a folder is on; null when unknown.</summary>
    public Func<string, long?> FreeBytes { get; init; } = FreeSpace.Of;

    /// <summary>Opens a variant of a model folder with its tokenizer, and throws <see cref="PiiModelException"/> when it cannot be used.</summary>
    public Action<string, string> Open { get; init; } = static (folder, variant) => _ = PiiModel.Open(folder, variant).Tokenizer;
}
