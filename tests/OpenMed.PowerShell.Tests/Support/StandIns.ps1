# What the examples and samples use of PowerShell's own modules (Microsoft.PowerShell.Management, Utility and Security), which ship with
# PowerShell and not with its engine. The tests run on the engine alone, so that they need no installed PowerShell. Each function takes the
# parameters that are used somewhere, and does with them what the real command does.
using namespace System.IO
using namespace Microsoft.VisualBasic.FileIO

# With -Wait it ends where the file ends, as nobody writes to it in a test.
function Get-Content {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)] [Alias('LiteralPath', 'PSPath', 'FullName')] [string[]] $Path,
        [switch] $Raw, [int] $TotalCount = -1, [int] $Tail = -1, [switch] $Wait
    )
    process {
        foreach ($file in Resolve-StandInPath $Path) {
            if ($Raw) { [File]::ReadAllText($file); continue }

            $lines = [File]::ReadAllLines($file)
            $first = if ($Tail -ge 0) { [Math]::Max(0, $lines.Count - $Tail) } else { 0 }
            $end = if ($TotalCount -ge 0) { [Math]::Min($lines.Count, $TotalCount) } else { $lines.Count }
            for ($number = $first; $number -lt $end; $number++) {
                # The real one hangs these on each line; a line stays a text for all that.
                $line = [psobject] $lines[$number]
                $line.psobject.Properties.Add([psnoteproperty]::new('PSPath', "Microsoft.PowerShell.Core\FileSystem::$file"))
                $line.psobject.Properties.Add([psnoteproperty]::new('ReadCount', [long] $number + 1))
                $line
            }
        }
    }
}

function Set-Content {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)] [Alias('LiteralPath')] [string] $Path, [Parameter(Position = 1, ValueFromPipeline)] [object[]] $Value)
    begin { $lines = [Collections.Generic.List[string]]::new() }
    process { foreach ($item in $Value) { $lines.Add("$item") } }
    end { [File]::WriteAllLines((Get-StandInPath $Path), $lines) }
}

function Import-Csv {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)] [Alias('LiteralPath')] [string] $Path)
    $parser = [TextFieldParser]::new((Get-StandInPath $Path))
    try {
        $parser.SetDelimiters(',')
        $names = $parser.ReadFields()
        while (-not $parser.EndOfData) {
            $fields = $parser.ReadFields()
            $row = [ordered]@{}
            for ($column = 0; $column -lt $names.Count; $column++) { $row[$names[$column]] = $fields[$column] }
            [pscustomobject] $row
        }
    }
    finally { $parser.Dispose() }
}

function Export-Csv {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)] [Alias('LiteralPath')] [string] $Path, [Parameter(ValueFromPipeline)] [psobject] $InputObject, [switch] $NoTypeInformation)
    begin { $lines = [Collections.Generic.List[string]]::new() }
    process {
        if ($lines.Count -eq 0) { $lines.Add((@($InputObject.psobject.Properties.Name) | ForEach-Object { '"' + $_.Replace('"', '""') + '"' }) -join ',') }
        $lines.Add((@($InputObject.psobject.Properties) | ForEach-Object { '"' + "$($_.Value)".Replace('"', '""') + '"' }) -join ',')
    }
    end { [File]::WriteAllLines((Get-StandInPath $Path), $lines) }
}

function ConvertFrom-Json {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0, ValueFromPipeline)] [string] $InputObject)
    process { ConvertFrom-StandInJson ([Text.Json.Nodes.JsonNode]::Parse($InputObject)) }
}

function Get-ChildItem {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [Alias('LiteralPath')] [string[]] $Path = '.', [string] $Filter = '*', [switch] $Recurse, [switch] $File)
    $depth = if ($Recurse) { [IO.SearchOption]::AllDirectories } else { [IO.SearchOption]::TopDirectoryOnly }
    foreach ($pattern in $Path) {
        $full = Get-StandInPath $pattern
        $folder, $name = if ([Directory]::Exists($full)) { $full, $Filter } else { [Path]::GetDirectoryName($full), [Path]::GetFileName($full) }
        $paths = [Directory]::GetFileSystemEntries($folder, $name, $depth)
        [array]::Sort($paths, [StringComparer]::Ordinal)
        foreach ($entry in $paths) {
            $isFolder = [Directory]::Exists($entry)
            if ($File -and $isFolder) { continue }

            $item = [psobject] $(if ($isFolder) { [DirectoryInfo]::new($entry) } else { [FileInfo]::new($entry) })
            $item.psobject.Properties.Add([psnoteproperty]::new('PSPath', "Microsoft.PowerShell.Core\FileSystem::$entry"))
            $item
        }
    }
}

function Select-Object {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [string[]] $Property, [string] $ExpandProperty, [int] $First = [int]::MaxValue, [Parameter(ValueFromPipeline)] [psobject] $InputObject)
    begin { $count = 0 }
    process {
        if ($count++ -ge $First) { return }
        if ($ExpandProperty) { return $InputObject.$ExpandProperty }
        if (-not $Property) { return $InputObject }

        $selected = [ordered]@{}
        foreach ($name in $Property) { $selected[$name] = $InputObject.$name }
        [pscustomobject] $selected
    }
}

function Sort-Object {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [string] $Property, [switch] $Descending, [Parameter(ValueFromPipeline)] [psobject] $InputObject)
    begin { $items = [Collections.Generic.List[object]]::new() }
    process { $items.Add($InputObject) }
    end {
        $key = [Func[object, object]] { param($item) if ($Property) { $item.$Property } else { $item } }
        if ($Descending) { [Linq.Enumerable]::OrderByDescending($items, $key) } else { [Linq.Enumerable]::OrderBy($items, $key) }
    }
}

function Group-Object {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)] [string] $Property, [switch] $NoElement, [Parameter(ValueFromPipeline)] [psobject] $InputObject)
    begin { $groups = [Collections.Generic.SortedDictionary[string, object]]::new([StringComparer]::OrdinalIgnoreCase) }
    process {
        $name = "$($InputObject.$Property)"
        if (-not $groups.ContainsKey($name)) { $groups[$name] = [Collections.Generic.List[object]]::new() }
        $groups[$name].Add($InputObject)
    }
    end {
        foreach ($group in $groups.GetEnumerator()) {
            if ($NoElement) { [pscustomobject]@{ Count = $group.Value.Count; Name = $group.Key } }
            else { [pscustomobject]@{ Count = $group.Value.Count; Name = $group.Key; Group = $group.Value } }
        }
    }
}

# Types the passphrase that the examples ask for.
function Read-Host {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [string] $Prompt, [switch] $AsSecureString)
    if (-not $AsSecureString) { return "answer to $Prompt" }

    $secret = [securestring]::new()
    foreach ($letter in 'correct horse battery staple'.ToCharArray()) { $secret.AppendChar($letter) }
    $secret
}

function Test-Path {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)] [Alias('LiteralPath')] [string] $Path)
    [Path]::Exists((Get-StandInPath $Path))
}

function New-Item {
    [CmdletBinding()]
    param([Parameter(Mandatory, Position = 0)] [string] $Path, [ValidateSet('Directory')] [string] $ItemType, [switch] $Force)
    [Directory]::CreateDirectory((Get-StandInPath $Path))
}

function Get-StandInPath([string] $Path) { $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path) }

function Resolve-StandInPath([string[]] $Path) {
    foreach ($pattern in $Path) {
        $full = Get-StandInPath $pattern
        if (-not [WildcardPattern]::ContainsWildcardCharacters($pattern)) { $full; continue }
        [array] $files = [Directory]::GetFiles([Path]::GetDirectoryName($full), [Path]::GetFileName($full))
        [array]::Sort($files, [StringComparer]::Ordinal)
        $files
    }
}

function ConvertFrom-StandInJson([object] $Node) {
    if ($null -eq $Node) { return $null }
    if ($Node -is [Text.Json.Nodes.JsonArray]) { return , @(foreach ($element in $Node) { ConvertFrom-StandInJson $element }) }
    if ($Node -isnot [Text.Json.Nodes.JsonObject]) {
        switch ($Node.GetValueKind()) {
            'String' { return $Node.ToString() }
            'Number' { return [decimal]::Parse($Node.ToString(), [cultureinfo]::InvariantCulture) }
            default { return $_ -eq 'True' }
        }
    }

    $row = [ordered]@{}
    foreach ($pair in $Node.GetEnumerator()) { $row[$pair.Key] = ConvertFrom-StandInJson $pair.Value }
    [pscustomobject] $row
}

function Push-Location([string] $LiteralPath) { $ExecutionContext.SessionState.Path.PushCurrentLocation('default'); $null = $ExecutionContext.SessionState.Path.SetLocation($LiteralPath) }

function Pop-Location { $null = $ExecutionContext.SessionState.Path.PopLocation('default') }

function Remove-Item([string] $LiteralPath, [switch] $Recurse, [switch] $Force) {
    $full = Get-StandInPath $LiteralPath
    if ([Directory]::Exists($full)) { [Directory]::Delete($full, $Recurse) } else { [File]::Delete($full) }
}

function Copy-Item([string] $LiteralPath, [string] $Destination, [switch] $Recurse) {
    $source = Get-StandInPath $LiteralPath
    foreach ($file in [Directory]::GetFiles($source, '*', 'AllDirectories')) {
        $copy = [Path]::Combine((Get-StandInPath $Destination), [Path]::GetRelativePath($source, $file))
        $null = [Directory]::CreateDirectory([Path]::GetDirectoryName($copy))
        [File]::Copy($file, $copy)
    }
}
