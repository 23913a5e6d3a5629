# The module from end to end, in PowerShell itself. Run it with build.ps1 -Task Module, Pester.

BeforeAll {
    $root = [IO.Path]::GetFullPath([IO.Path]::Combine($PSScriptRoot, '..', '..'))
    $module = [IO.Path]::Combine($root, 'artifacts', 'module', 'OpenMed.PowerShell')
    $samples = [IO.Path]::Combine($root, 'samples')
    Import-Module -Name $module -Force
}

Describe 'Import' {
    It 'gives the cmdlets that the manifest names' {
        $named = (Test-ModuleManifest -Path ([IO.Path]::Combine($module, 'OpenMed.PowerShell.psd1'))).ExportedCmdlets.Keys
        $given = (Get-Command -Module OpenMed.PowerShell).Name

        ($given | Sort-Object) -join ' ' | Should -Be (($named | Sort-Object) -join ' ')
    }

    It 'works again and again' {
        Import-Module -Name $module -Force
        Remove-Module -Name OpenMed.PowerShell
        Import-Module -Name $module

        'mail a@example.com' | Protect-PiiText | Should -Be 'mail [EMAIL]'
    }
}

Describe 'Texts' {
    It 'are masked, each for itself and in their order' {
        $masked = 1..200 | ForEach-Object -Process { "line ${_}: user$_@example.com" } | Protect-PiiText -Label email

        $masked.Count | Should -Be 200
        $masked[0] | Should -Be 'line 1: [EMAIL]'
        $masked[199] | Should -Be 'line 200: [EMAIL]'
    }

    It 'are found without showing them' {
        $finding = 'Call Margaret Ellison.' | Find-Pii -Label last_name

        $finding.Start | Should -Be 14
        $finding.Length | Should -Be 7
        $finding.Text | Should -BeNullOrEmpty
        "$($finding.Preview) $finding" -match 'Ellison' | Should -Be $false
    }

    It 'are tested with one answer' {
        'The backup took 14 minutes.', 'mail a@example.com' | Test-PiiText | Should -Be $true
        Test-PiiText -Text 'The backup took 14 minutes.' | Should -Be $false
    }

    It 'come back with the key' {
        $key = New-PiiKey -Path ([IO.Path]::Combine($TestDrive, 'openmed.key'))
        $masked = 'Margaret Ellison called.' | Protect-PiiText -Mask Encrypt -KeyPath $key

        $masked -match 'Ellison' | Should -Be $false
        $masked | Unprotect-PiiText -KeyPath $key | Should -Be 'Margaret Ellison called.'
    }
}

Describe 'Tables' {
    It 'keep their columns' {
        $clean = [IO.Path]::Combine($TestDrive, 'clean.csv')
        Import-Csv -LiteralPath ([IO.Path]::Combine($samples, 'patients.csv')) | Protect-PiiText -Property Name, Notes | Export-Csv -LiteralPath $clean

        $rows = @(Import-Csv -LiteralPath $clean)
        $rows.Count | Should -Be 3
        $rows[0].psobject.Properties.Name -join ',' | Should -Be 'Id,Name,Born,Notes,Balance'
        $rows[0].Name | Should -Be '[FIRST_NAME] [LAST_NAME]'
        $rows[0].Born | Should -Be '1958-04-12'
    }
}

Describe 'Files' {
    BeforeEach {
        $note = [IO.Path]::Combine($TestDrive, 'visit-note.txt')
        $original = [IO.File]::ReadAllText([IO.Path]::Combine($samples, 'visit-note.txt'))
        [IO.File]::WriteAllText($note, $original)
    }

    It 'are replaced, with a backup' {
        Protect-PiiText -Path $note -InPlace -Backup

        [IO.File]::ReadAllText($note) -match 'Ellison' | Should -Be $false
        [IO.File]::ReadAllText("$note.bak") | Should -BeExactly $original
    }

    It 'are left alone with WhatIf' {
        Protect-PiiText -Path $note -InPlace -WhatIf

        [IO.File]::ReadAllText($note) | Should -BeExactly $original
    }

    It 'come back with the key' {
        $key = New-PiiKey -Path ([IO.Path]::Combine($TestDrive, "$([guid]::NewGuid()).key"))
        Protect-PiiText -Path $note -Mask Encrypt -KeyPath $key -InPlace
        Unprotect-PiiText -Path $note -KeyPath $key -InPlace

        [IO.File]::ReadAllText($note) | Should -BeExactly $original
    }
}

Describe 'The pipeline' {
    It 'hands each item on at once when it is unbuffered' {
        $steps = [Collections.Generic.List[string]]::new()
        1..100 | ForEach-Object -Process { $steps.Add("in $_"); "line ${_}: a@example.com" } | Protect-PiiText -Label email -Unbuffered | ForEach-Object -Process { $steps.Add("out $_") }

        $steps.Count | Should -Be 200
        0..99 | ForEach-Object -Process { $steps[2 * $_ + 1] | Should -Be "out line $($_ + 1): [EMAIL]" }
    }

    It 'runs in parallel runspaces' {
        $masked = 1..4 | ForEach-Object -ThrottleLimit 4 -Parallel {
            Import-Module -Name $using:module
            "line ${_}: a@example.com" | Protect-PiiText -Label email
        }

        ($masked | Sort-Object) -join '|' | Should -Be 'line 1: [EMAIL]|line 2: [EMAIL]|line 3: [EMAIL]|line 4: [EMAIL]'
    }

    It 'goes on after an item that cannot be searched' {
        $masked = [pscustomobject]@{ Name = 'x' }, 'mail a@example.com' | Protect-PiiText -ErrorAction SilentlyContinue -ErrorVariable problems

        $masked | Should -Be 'mail [EMAIL]'
        $problems[0].FullyQualifiedErrorId | Should -Be 'PiiItemNotText,OpenMed.Commands.ProtectPiiTextCommand'
    }
}

Describe 'The model' {
    It 'is right on this machine' {
        Test-PiiModel -Quiet | Should -Be $true
    }
}
