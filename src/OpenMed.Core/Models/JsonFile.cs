using System.Text.Json;

namespace OpenMed.Models;

/// <summary>Reads the JSON files of a model folder.</summary>
internal static class JsonFile
{
    /// <summary>Reads and parses a file.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cureWhenMissing">The sentence that tells what to do when there is no such file.</param>
    /// <exception cref="PiiModelException">It is missing, cannot be read, does not match the <c>.sha256</c> file beside it, or is not JSON.</exception>
    public static JsonDocument Parse(string path, string cureWhenMissing)
    {
        RefuseMissing(path, cureWhenMissing);
        LargeFilePointer.Refuse(path);
        FileChecksum.CheckAgainstSidecar(path);
        try
        {
            using FileStream stream = File.OpenRead(path);
            return JsonDocument.Parse(stream);
        }
        catch (JsonException exception)
        {
            // The parser's message may quote the file, so it is kept out of ours; the file is no user's text.
            throw new PiiModelException(
                $"The file '{path}' is not complete JSON. The download is damaged or was changed; download it again.", exception);
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            throw FileFailure.Reading(path, exception);
        }
    }

    /// <summary>Refuses a file that is not there.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cure">The sentence that tells what to do.</param>
    /// <exception cref="PiiModelException">There is no such file.</exception>
    public static void RefuseMissing(string path, string cure)
    {
        if (!File.Exists(path))
        {
            throw new PiiModelException(
                $"The model folder '{Path.GetDirectoryName(path)}' has no '{Path.GetFileName(path)}'. {cure}");
        }
    }
}
