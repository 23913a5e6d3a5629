<#
.SYNOPSIS
Builds, tests and packs OpenMed. Every task only calls dotnet.
.EXAMPLE
./build.ps1
Checks the formatting, builds and tests.
.EXAMPLE
./build.ps1 -Task Clean, Pack
Packs from a clean tree into artifacts/package.
#>
[CmdletBinding()]
param(
    # What to do, in this order.
    [ValidateSet('Clean', 'Format', 'Build', 'Test', 'Pack', 'Bench', 'Default')]
    [string[]] $Task = 'Default',

    # Which configuration is built and tested; packages and benchmarks are always Release.
    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Debug',

    # Makes the task Format write the changes instead of only looking for them.
    [switch] $Fix
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

function Invoke-DotNet {
    & dotnet $args
    if ($LASTEXITCODE -ne 0) { throw "dotnet $($args[0]) ended with exit code $LASTEXITCODE. Its output above says why." }
}

function Invoke-Clean {
    $artifacts = Join-Path $PSScriptRoot 'artifacts'
    if (Test-Path -LiteralPath $artifacts) { Remove-Item -LiteralPath $artifacts -Recurse -Force }
}

function Invoke-Format {
    if ($Fix) { Invoke-DotNet format OpenMed.slnx } else { Invoke-DotNet format OpenMed.slnx --verify-no-changes }
}

function Invoke-Build { Invoke-DotNet build OpenMed.slnx --configuration $Configuration }

function Invoke-Test { Invoke-DotNet test OpenMed.slnx --configuration $Configuration }

function Invoke-Pack { Invoke-DotNet pack OpenMed.slnx --configuration Release }

function Invoke-Bench { Invoke-DotNet run --project bench/OpenMed.Benchmarks --configuration Release }

function Invoke-Default {
    Invoke-Format
    Invoke-Build
    Invoke-Test
}

Push-Location -LiteralPath $PSScriptRoot
try {
    foreach ($name in $Task) { & "Invoke-$name" }
}
finally {
    Pop-Location
}
