using System.Diagnostics;
using OpenMed.Support;

namespace OpenMed.Audit.Support;

/// <summary>The files of <see cref="ClinicSource"/> in a folder of their own, of which two projects are restored.</summary>
public sealed class ClinicFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    public ClinicFolder()
    {
        foreach ((string path, string content) in ClinicSource.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
            File.WriteAllText(this[path], content);
        }

        Restore("Restored.slnx");
        File.Delete(this["Restored.slnx"]);
    }

    /// <summary>The full path of a file in it.</summary>
    public string this[string path] => _folder[path];

    /// <summary>The full path of the folder.</summary>
    public string FullPath => _folder.FullPath;

    /// <summary>The names of all files in it that are not in one of MSBuild's own folders.</summary>
    public string[] Names() => [.. Directory.GetFiles(FullPath, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(FullPath, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    // Without packages there is nothing to download.
    private void Restore(string solution)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["restore", solution, "--verbosity", "quiet"])
        {
            WorkingDirectory = FullPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The clinic could not be restored. {output}{error.Result}");
    }
}
