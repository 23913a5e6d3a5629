<#
.SYNOPSIS
Masks the logs of a folder into another folder.
.DESCRIPTION
Made to run every night. A log whose masked copy is as new as itself is left out, so that each run does the new ones only. A log that cannot be
masked is reported, gets no copy, and is tried again by the next run.
.PARAMETER Path
The folder with the logs.
.PARAMETER Destination
The folder for the masked copies. It is made when it is not there.
.PARAMETER Filter
Which files are logs, by wildcards on their names.
.PARAMETER PolicyProfile
What is masked. The profile logs masks what identifies people and opens systems, and leaves times.
.OUTPUTS
An object for each log: Name, Length and IsMasked.
.EXAMPLE
./Protect-LogFolder.ps1 -Path /var/log/app -Destination /srv/share/app-logs
Masks the new logs.
.EXAMPLE
./Protect-LogFolder.ps1 -Path /var/log/app -Destination /srv/share/app-logs -WhatIf
Shows what would be masked.
#>
#Requires -Version 7.4
#Requires -Modules OpenMed.PowerShell
[CmdletBinding(SupportsShouldProcess)]
[OutputType([pscustomobject])]
param(
    [Parameter(Mandatory)]
    [string] $Path,

    [Parameter(Mandatory)]
    [string] $Destination,

    [string] $Filter = '*.log',

    [ValidateSet('default', 'logs', 'hipaa', 'gdpr', 'pci', 'strict')]
    [string] $PolicyProfile = 'logs'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# The profile is named, so a policy file that lies above the folder is passed over on purpose.
$protect = @{ Profile = $PolicyProfile; WarningAction = 'SilentlyContinue'; ErrorAction = 'Continue'; ErrorVariable = 'problems' }

# Methods of .NET know nothing of PowerShell's location.
$folder = $PSCmdlet.GetUnresolvedProviderPathFromPSPath($Destination)

foreach ($log in Get-ChildItem -LiteralPath $Path -Filter $Filter -File) {
    $copy = [IO.FileInfo] [IO.Path]::Combine($folder, $log.Name)
    if ($copy.Exists -and $copy.LastWriteTimeUtc -ge $log.LastWriteTimeUtc) { continue }
    if (-not $PSCmdlet.ShouldProcess($log.FullName, 'Mask into the destination')) { continue }

    $null = New-Item -Path $folder -ItemType Directory -Force
    Protect-PiiText -LiteralPath $log.FullName -OutputPath $copy.FullName @protect
    [pscustomobject]@{ Name = $log.Name; Length = $log.Length; IsMasked = $problems.Count -eq 0 }
}
