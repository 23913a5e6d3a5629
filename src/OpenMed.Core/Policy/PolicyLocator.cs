namespace OpenMed.Policy;

/// <summary>Finds the policy file that is meant when none is named.</summary>
internal static class PolicyLocator
{
    /// <summary>The environment variable that names the file.</summary>
    public const string Variable = "OPENMED_POLICY";

    /// <summary>The name under which a folder has a policy file.</summary>
    public const string FileName = "openmed.json";

    /// <summary>Finds the file.</summary>
    /// <param name="variable">What the variable says; null or empty when it is not set.</param>
    /// <param name="folder">Where the search begins; it goes on upwards.</param>
    /// <returns>The full path of the file; that of the variable whether it exists or not. Null when there is none.</returns>
    public static string? Find(string? variable, string folder)
    {
        if (!string.IsNullOrEmpty(variable)) return Path.GetFullPath(variable);

        for (string? searched = Path.GetFullPath(folder); searched is not null; searched = Path.GetDirectoryName(searched))
        {
            string file = Path.Combine(searched, FileName);

            // A link that leads nowhere was meant to be a policy: to pass it by would be to run without.
            if (File.Exists(file) || new FileInfo(file).LinkTarget is not null) return file;
        }

        return null;
    }
}
