# Runs the suite in tests/pester where Pester is not: each It in a scope of its own, behind all blocks that stand before it. As in Pester, $TestDrive is a folder of
# the suite's own, and a failure names its test.
$script:beforeAll = [Collections.Generic.List[scriptblock]]::new()
$script:beforeEach = [Collections.Generic.List[scriptblock]]::new()

function BeforeAll([scriptblock] $Body) { $script:beforeAll.Add($Body) }

function BeforeEach([scriptblock] $Body) { $script:beforeEach.Add($Body) }

function Describe([string] $Name, [scriptblock] $Body) {
    $script:describe = $Name
    $script:beforeEach.Clear()
    & $Body
}

function It([string] $Name, [scriptblock] $Body) {
    foreach ($before in $script:beforeAll) { . $before }
    foreach ($before in $script:beforeEach) { . $before }
    try { . $Body; "passed: $script:describe $Name" }
    catch { "FAILED: $script:describe $Name`: $_" }
}

function Should {
    [CmdletBinding()]
    param([Parameter(ValueFromPipeline)] [object] $Actual, [object] $Be, [object] $BeExactly, [switch] $BeNullOrEmpty)
    process {
        $isMet = if ($BeNullOrEmpty) { [string]::IsNullOrEmpty($Actual) }
        elseif ($PSBoundParameters.ContainsKey('BeExactly')) { $Actual -ceq $BeExactly }
        else { $Actual -eq $Be }
        if (-not $isMet) { throw "was '$Actual'" }
    }
}
