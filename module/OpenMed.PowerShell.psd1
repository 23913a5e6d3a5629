@{
    # Identity
    RootModule           = 'OpenMed.PowerShell.psm1'
    ModuleVersion        = '0.0.0'
    GUID                 = '6a0d3a56-9a1c-4b5e-8a0e-7c1f5b6c2d41'

    # General
    Author               = 'OpenMed contributors'
    CompanyName          = 'OpenMed contributors'
    Copyright            = '(c) OpenMed contributors. Apache-2.0.'
    Description          = 'Finds and masks personal and health data (PII, PHI) in text, objects and files, on the machine where it is: no network, no telemetry.'

    # Requirements
    PowerShellVersion    = '7.4'
    CompatiblePSEditions = @('Core')

    # Initialization
    FormatsToProcess     = @('OpenMed.PowerShell.Format.ps1xml')
    TypesToProcess       = @('OpenMed.PowerShell.Types.ps1xml')

    # Exports
    FunctionsToExport    = @()
    AliasesToExport      = @()
    VariablesToExport    = @()
    CmdletsToExport      = @(
        'Export-PiiReport'
        'Find-Pii'
        'Get-PiiLabel'
        'Get-PiiModel'
        'Get-PiiPolicy'
        'Install-PiiModel'
        'New-PiiKey'
        'Optimize-PiiModel'
        'Protect-PiiText'
        'Test-PiiModel'
        'Test-PiiPolicy'
        'Test-PiiText'
        'Unprotect-PiiText'
    )

    # Discoverability
    PrivateData          = @{
        PSData = @{
            Tags       = @('PII', 'PHI', 'privacy', 'HIPAA', 'GDPR', 'masking', 'de-identification', 'logs', 'offline', 'Windows', 'Linux', 'MacOS', 'PSEdition_Core')
            LicenseUri = 'https://www.apache.org/licenses/LICENSE-2.0'
        }
    }
}
