<#
.SYNOPSIS
Makes a masked copy of a CSV file.
.DESCRIPTION
Masks the columns that are named and leaves all others. With a key, equal values stay equal: the mask Hash gives a tag that joins tables, and Surrogate a
believable stand-in.
.PARAMETER Path
The CSV file, with a header.
.PARAMETER Destination
The masked copy. A file that is there is replaced.
.PARAMETER Property
The columns that are masked, with wildcards. The default is every column.
.PARAMETER Mask
What takes the place of personal text.
.PARAMETER KeyPath
The key file for the masks that need one; New-PiiKey makes one.
.OUTPUTS
An object with the number of rows and of values that were masked.
.EXAMPLE
./Convert-CsvExport.ps1 -Path patients.csv -Destination clean.csv -Property Name, Notes
Masks two columns.
.EXAMPLE
./Convert-CsvExport.ps1 -Path patients.csv -Destination test.csv -Mask Surrogate -KeyPath openmed.key
Makes test data that look real.
#>
#Requires -Version 7.4
#Requires -Modules OpenMed.PowerShell
[CmdletBinding()]
[OutputType([pscustomobject])]
param(
    [Parameter(Mandatory)]
    [string] $Path,

    [Parameter(Mandatory)]
    [string] $Destination,

    [string[]] $Property = '*',

    [ValidateSet('Label', 'Numbered', 'Stars', 'Last4', 'Hash', 'Surrogate', 'Shift', 'Zip3', 'Remove', 'Encrypt')]
    [string] $Mask = 'Label',

    [string] $KeyPath
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$protect = @{ Property = $Property; Mask = $Mask; PassThru = $true }
if ($KeyPath) { $protect.KeyPath = $KeyPath }

$rowCount = 0
$entityCount = 0
Import-Csv -LiteralPath $Path | Protect-PiiText @protect | ForEach-Object -Process {
    $rowCount++
    $entityCount += $_.Entities.Count
    $_.Value
} | Export-Csv -LiteralPath $Destination

[pscustomobject]@{ Rows = $rowCount; Masked = $entityCount }
