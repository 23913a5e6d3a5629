# Imports the module's assembly from a load context of its own, so that its libraries and those of other modules do not meet.
# Reflection.Assembly instead of Add-Type, so that it works in a host that has no Microsoft.PowerShell.Utility.
if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    throw "OpenMed.PowerShell cannot be imported in the language mode $($ExecutionContext.SessionState.LanguageMode), because it loads assemblies. Import it in a session in full language mode, or let the policy of this machine trust the module."
}

# A second copy of the loader is not loaded: the process goes on with the first one.
$loader = [IO.Path]::Combine($PSScriptRoot, 'bin', 'net8.0', 'OpenMed.PowerShell.Loader.dll')
$loaded = [Reflection.Assembly]::LoadFrom($loader).Location
if ($loaded -ne $loader) {
    $Host.UI.WriteWarningLine("This process goes on with the copy of OpenMed.PowerShell in '$([IO.Path]::GetDirectoryName($loaded))', which was imported before. Start a new session to use the one in '$PSScriptRoot'.")
}

$isKnown = [OpenMed.Loader.ModuleLoadContext]::IsModuleLoaded
$inner = Microsoft.PowerShell.Core\Import-Module -Assembly ([OpenMed.Loader.ModuleLoadContext]::LoadedModule) -PassThru

# Importing an assembly a second time in a process finds it cached and gives its cmdlets to no module:
# https://github.com/PowerShell/PowerShell/issues/20710. The method that would have done it is not public; where it is
# gone one day, the first import still works.
if ($isKnown) {
    $addExportedCmdlet = [Management.Automation.PSModuleInfo].GetMethod('AddExportedCmdlet', [Reflection.BindingFlags]'Instance, NonPublic')
    if ($addExportedCmdlet) {
        foreach ($cmdlet in $inner.ExportedCmdlets.Values) {
            $null = $addExportedCmdlet.Invoke($ExecutionContext.SessionState.Module, @(, $cmdlet))
        }
    }
}
