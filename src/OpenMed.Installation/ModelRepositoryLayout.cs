namespace OpenMed.Installation;

/// <summary>How the files of a repository are addressed.</summary>
public enum ModelRepositoryLayout
{
    /// <summary>By the host: huggingface.co and hf.co are repositories of the Hugging Face shape, all others plain folders.</summary>
    Automatic,

    /// <summary><c>{host}/{owner}/{name}/resolve/{revision}/{file}</c>, also on hosts of one's own.</summary>
    HuggingFace,

    /// <summary><c>{address}/{file}</c>, as any web server gives a folder of files.</summary>
    PlainFolder,
}
