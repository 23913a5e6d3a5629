<#
.SYNOPSIS
Looks for personal data on a file share and writes a report.
.DESCRIPTION
Searches all files of the kinds that are named, without changing any, and writes one page with the counts of each label and file, the worst files first. The page shows
masked previews, so that it can be passed on. Files that could not be read are listed in the output.
.PARAMETER Path
The share or folder.
.PARAMETER ReportPath
The page, an .html file.
.PARAMETER Include
Which files are searched, by wildcards on their names.
.PARAMETER PolicyProfile
What is looked for.
.OUTPUTS
An object with the number of findings, the files with findings, the files that could not be read, and the report.
.EXAMPLE
./Export-ShareReport.ps1 -Path //files/hr -ReportPath hr.html
Searches text, logs and tables.
.EXAMPLE
./Export-ShareReport.ps1 -Path /srv/share -ReportPath cards.html -Include *.csv -PolicyProfile pci
Looks for payment cards in tables.
#>
#Requires -Version 7.4
#Requires -Modules OpenMed.PowerShell
[CmdletBinding()]
[OutputType([pscustomobject])]
param(
    [Parameter(Mandatory)]
    [string] $Path,

    [Parameter(Mandatory)]
    [string] $ReportPath,

    [string[]] $Include = @('*.txt', '*.log', '*.csv', '*.tsv', '*.json', '*.ndjson', '*.md', '*.xml', '*.config', '*.ini'),

    [ValidateSet('default', 'logs', 'hipaa', 'gdpr', 'pci', 'strict')]
    [string] $PolicyProfile = 'gdpr'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$find = @{ Profile = $PolicyProfile; WarningAction = 'SilentlyContinue'; ErrorAction = 'SilentlyContinue'; ErrorVariable = 'problems' }
$findings = @(Find-Pii -LiteralPath $Path -Recurse -Include $Include @find)
$findings | Export-PiiReport -Path $ReportPath

$files = [Collections.Generic.HashSet[string]]::new([string[]] @($findings | ForEach-Object -Process { $_.Path }))
[pscustomobject]@{
    Findings   = $findings.Count
    Files      = $files.Count
    Unreadable = @($problems | ForEach-Object -Process { $_.TargetObject })
    Report     = $ReportPath
}
