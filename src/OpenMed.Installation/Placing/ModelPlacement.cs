using OpenMed.Installation.Transfer;

namespace OpenMed.Installation.Placing;

/// <summary>Puts checked files into their model folder: a new folder by one rename, an existing one file by file, the ONNX file last.</summary>
/// <param name="plan">The plan.</param>
/// <param name="staging">Where the files are.</param>
internal sealed class ModelPlacement(ModelInstallPlan plan, StagingFolder staging)
{
    /// <summary>Copies what the model folder has already beside the new files, so that the model can be tried as it will be.</summary>
    /// <param name="newFiles">The new files.</param>
    public void Complete(IReadOnlyCollection<string> newFiles)
    {
        foreach (ModelInstallFile file in plan.Files.Where(file => !newFiles.Contains(file.Name)))
            File.Copy(Path.Combine(plan.Folder, file.Name), staging[file.Name], overwrite: true);
    }

    /// <summary>Puts the new files in their place.</summary>
    /// <param name="newFiles">The new files, in the order of the plan.</param>
    /// <param name="record">The record of the folder as it will be.</param>
    public void Place(IReadOnlyCollection<string> newFiles, InstallRecord record)
    {
        record.Write(staging[InstallRecord.FileName]);
        staging.KeepOnly(new HashSet<string>(newFiles, StringComparer.Ordinal) { InstallRecord.FileName });
        if (Directory.Exists(plan.Folder) && !Directory.EnumerateFileSystemEntries(plan.Folder).Any())
            Directory.Delete(plan.Folder);

        if (!Directory.Exists(plan.Folder))
        {
            Directory.Move(staging.FullPath, plan.Folder);
            return;
        }

        foreach (string name in newFiles.Append(InstallRecord.FileName))
            File.Move(staging[name], Path.Combine(plan.Folder, name), overwrite: true);

        staging.Remove();
    }
}
