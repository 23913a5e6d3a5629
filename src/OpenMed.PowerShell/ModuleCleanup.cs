using System.Management.Automation;
using OpenMed.Commands.Detection;

namespace OpenMed.Commands;

/// <summary>Gives the memory of the model back when the module is removed.</summary>
public sealed class ModuleCleanup : IModuleAssemblyCleanup
{
    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo)
    {
        DetectorPool.Clear();
        PiiModel.ReleaseUnused();
    }
}
