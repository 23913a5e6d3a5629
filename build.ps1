<#
.SYNOPSIS
Builds, tests and packs OpenMed. Every task only calls dotnet.
.EXAMPLE
./build.ps1
Checks the formatting, builds and tests.
.EXAMPLE
./build.ps1 -Task Clean, Pack
Packs from a clean tree into artifacts/package.
.EXAMPLE
./build.ps1 -Task Install
Builds the PowerShell module and copies it to the user's modules, where Import-Module finds it.
#>
[CmdletBinding()]
param(
    # What to do, in this order.
    [ValidateSet('Clean', 'Format', 'Build', 'Test', 'Module', 'ModuleTest', 'Pester', 'Pack', 'Bench', 'Install', 'Default')]
    [string[]] $Task = 'Default',

    # Which configuration is built and tested; packages, benchmarks and the installed module are always Release.
    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Debug',

    # Makes the task Format write the changes instead of only looking for them.
    [switch] $Fix,

    # Where the task Install puts the module. The default is the user's own folder in PSModulePath.
    [string] $ModulePath
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

function Invoke-DotNet {
    & dotnet $args
    if ($LASTEXITCODE -ne 0) { throw "dotnet $($args[0]) ended with exit code $LASTEXITCODE. Its output above says why." }
}

function Invoke-Clean {
    $artifacts = [IO.Path]::Combine($PSScriptRoot, 'artifacts')
    if (Test-Path -LiteralPath $artifacts) { Remove-Item -LiteralPath $artifacts -Recurse -Force }
}

function Invoke-Format {
    if ($Fix) { Invoke-DotNet format OpenMed.slnx } else { Invoke-DotNet format OpenMed.slnx --verify-no-changes }
}

function Invoke-Build { Invoke-DotNet build OpenMed.slnx --configuration $Configuration }

function Invoke-Test { Invoke-DotNet test OpenMed.slnx --configuration $Configuration --filter 'Kind!=module' }

function Invoke-Module { Invoke-DotNet build module/Module.proj --configuration $Configuration }

function Invoke-ModuleTest { Invoke-DotNet test tests/OpenMed.PowerShell.Tests --configuration $Configuration --filter 'Kind=module' }

function Invoke-Pester {
    if (-not (Get-Module -Name Pester -ListAvailable | Where-Object { $_.Version.Major -ge 5 })) {
        'Pester 5 is not installed, so its tests were left out. The task ModuleTest tests the same.'
        return
    }

    Import-Module -Name Pester -MinimumVersion 5.0
    Pester\Invoke-Pester -Configuration @{ Run = @{ Path = 'tests/pester'; Throw = $true }; Output = @{ Verbosity = 'Detailed' } }
}

function Invoke-Pack {
    Invoke-DotNet pack OpenMed.slnx --configuration Release
    Invoke-DotNet build module/Module.proj --configuration Release '-target:Pack'
}

function Invoke-Bench { Invoke-DotNet run --project bench/OpenMed.Benchmarks --configuration Release }

function Get-UserModulePath {
    if ($ModulePath) { return $ModulePath }

    $userFolder = [Environment]::GetFolderPath('UserProfile') + [IO.Path]::DirectorySeparatorChar
    foreach ($folder in $env:PSModulePath -split [IO.Path]::PathSeparator) {
        if ($folder.StartsWith($userFolder, [StringComparison]::OrdinalIgnoreCase)) { return $folder }
    }

    if ($IsWindows) { [IO.Path]::Combine([Environment]::GetFolderPath('MyDocuments'), 'PowerShell', 'Modules') }
    else { [IO.Path]::Combine($userFolder, '.local', 'share', 'powershell', 'Modules') }
}

function Invoke-Install {
    Invoke-DotNet build module/Module.proj --configuration Release
    $source = [IO.Path]::Combine($PSScriptRoot, 'artifacts', 'module', 'OpenMed.PowerShell')
    $version = (Test-ModuleManifest -Path ([IO.Path]::Combine($source, 'OpenMed.PowerShell.psd1'))).Version
    $folder = [IO.Path]::Combine((Get-UserModulePath), 'OpenMed.PowerShell')
    $target = [IO.Path]::Combine($folder, "$version")
    if (Test-Path -LiteralPath $target) { Remove-Item -LiteralPath $target -Recurse -Force }
    $null = New-Item -Path $folder -ItemType Directory -Force
    Copy-Item -LiteralPath $source -Destination $target -Recurse
    "OpenMed.PowerShell $version is in '$target'."
}

function Invoke-Default {
    Invoke-Format
    Invoke-Build
    Invoke-Test
    Invoke-Module
    Invoke-ModuleTest
}

Push-Location -LiteralPath $PSScriptRoot
try {
    foreach ($name in $Task) { & "Invoke-$name" }
}
finally {
    Pop-Location
}
