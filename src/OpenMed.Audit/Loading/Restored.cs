using Microsoft.CodeAnalysis;

namespace OpenMed.Audit.Loading;

/// <summary>Tells whether the packages of projects are restored.</summary>
internal static class Restored
{
    private const string AssetsFile = "project.assets.json";

    // obj/Debug/net10.0/win-x64 is the deepest that the SDK makes by itself.
    private const int MostLevels = 4;

    /// <summary>Says whether a restore has left its list of packages.</summary>
    /// <param name="project">The project.</param>
    public static bool Is(Project project)
    {
        string? folder = Path.GetDirectoryName(project.CompilationOutputInfo.AssemblyPath);
        for (int level = 0; level < MostLevels && folder is not null; level++, folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, AssetsFile))) return true;
        }

        return File.Exists(Path.Combine(Path.GetDirectoryName(project.FilePath) ?? "", "obj", AssetsFile));
    }
}
