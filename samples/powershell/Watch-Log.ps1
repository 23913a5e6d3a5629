<#
.SYNOPSIS
Shows a log as it grows, masked.
.DESCRIPTION
Each line is shown as soon as it is written, so that somebody can watch a system without seeing its users. Stop it with Ctrl+C.
.PARAMETER Path
The log.
.PARAMETER Tail
How many of the lines that are there already are shown.
.PARAMETER Numbered
Gives the same value the same number, so that users can be told apart.
.OUTPUTS
The masked lines.
.EXAMPLE
./Watch-Log.ps1 -Path /var/log/app/app.log
Shows the last ten lines, then each new one.
.EXAMPLE
./Watch-Log.ps1 -Path app.log -Numbered | Where-Object { $_ -match 'ERROR' }
Shows new errors, with users told apart.
#>
#Requires -Version 7.4
#Requires -Modules OpenMed.PowerShell
[CmdletBinding()]
[OutputType([string])]
param(
    [Parameter(Mandatory)]
    [string] $Path,

    [ValidateRange(0, 100000)]
    [int] $Tail = 10,

    [switch] $Numbered
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$protect = @{ Profile = 'logs'; WarningAction = 'SilentlyContinue' }
if ($Numbered) { $protect.Mask = 'Numbered' }

# Because of -Wait, Protect-PiiText hands each line on at once.
Get-Content -LiteralPath $Path -Tail $Tail -Wait | Protect-PiiText @protect
