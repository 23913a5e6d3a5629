using System.Management.Automation;
using System.Management.Automation.Language;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OpenMed.Commands.Support;
using OpenMed.Support;

namespace OpenMed.Commands;

/// <summary>What the files of the module say about it, beside what is in it.</summary>
[Trait("Kind", "module")]
public sealed partial class ModuleFilesTests(ModuleFixture fixture) : IClassFixture<ModuleFixture>
{
    private static readonly HashSet<string> Verbs = [.. ApprovedVerbs()];

    private readonly ModuleHost _host = fixture.Host;

    // The load context of the module is the process's own.
    private Assembly ModuleAssembly => ((CmdletInfo)_host.Run("Get-Command Find-Pii").Single().BaseObject).ImplementingType.Assembly;

    private Type[] CmdletTypes => [.. ModuleAssembly.GetTypes().Where(type => type.GetCustomAttribute<CmdletAttribute>() is not null)];

    [Fact]
    public void Manifest_IsOneForTheEngine()
    {
        var manifest = (PSModuleInfo)Assert.Single(_host.Run($"Test-ModuleManifest -Path '{ManifestPath}'")).BaseObject;

        Assert.Empty(_host.Errors);
        Assert.Equal("OpenMed.PowerShell", manifest.Name);
        Assert.Equal(new Version(7, 4), manifest.PowerShellVersion);
        Assert.Equal(["Core"], manifest.CompatiblePSEditions);
        Assert.NotEmpty(manifest.Description);
        Assert.NotEmpty(manifest.Author);
        Assert.Contains("PSEdition_Core", manifest.Tags);
    }

    [Fact]
    public void Manifest_ExportsTheCmdletsOfTheAssemblyAndNothingElse()
    {
        var manifest = (PSModuleInfo)_host.Run($"Test-ModuleManifest -Path '{ManifestPath}'").Single().BaseObject;
        IEnumerable<string> cmdlets = CmdletTypes.Select(type => type.GetCustomAttribute<CmdletAttribute>()!).Select(cmdlet => $"{cmdlet.VerbName}-{cmdlet.NounName}");

        Assert.Equal(cmdlets.Order(StringComparer.Ordinal), manifest.ExportedCmdlets.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(cmdlets.Order(StringComparer.Ordinal), _host.Run("(Get-Module OpenMed.PowerShell).ExportedCommands.Keys").Select(name => name.ToString()).Order(StringComparer.Ordinal));
        Assert.Empty(manifest.ExportedFunctions);
        Assert.Empty(manifest.ExportedAliases);
        Assert.Empty(manifest.ExportedVariables);
        Assert.DoesNotContain("*", File.ReadAllText(ManifestPath), StringComparison.Ordinal);
    }

    [Fact]
    public void Manifest_HasTheVersionOfTheRepository()
    {
        string version = XDocument.Load(Path.Combine(TestFolders.Root, "Directory.Build.props")).Descendants("VersionPrefix").Single().Value;

        Assert.Contains($"ModuleVersion        = '{version}'", File.ReadAllText(ManifestPath), StringComparison.Ordinal);
        Assert.Equal(version, _host.Run("(Get-Module OpenMed.PowerShell).Version").Single().ToString());
    }

    [Fact]
    public void Manifest_NamesFilesThatAreThere()
    {
        var manifest = (PSModuleInfo)_host.Run($"Test-ModuleManifest -Path '{ManifestPath}'").Single().BaseObject;
        string[] named = [manifest.RootModule, .. manifest.ExportedFormatFiles, .. manifest.ExportedTypeFiles];

        Assert.Equal(3, named.Length);
        Assert.All(named, file => Assert.True(File.Exists(Path.Combine(TestFolders.Module, file)), file));
    }

    [Fact]
    public void EachTextFile_IsAsciiWithLineFeeds() => Violations.None(
        from file in Directory.GetFiles(TestFolders.Module).Concat(Directory.GetFiles(Path.Combine(TestFolders.Module, "en-US")))
        where File.ReadAllBytes(file).Any(letter => letter is > 0x7E or (byte)'\r' or (byte)'\t')
        select $"{Path.GetFileName(file)} holds a byte that is no printable ASCII or LF. Write it in ASCII; XML has character references.");

    [Theory]
    [InlineData("OpenMed.PowerShell.Format.ps1xml")]
    [InlineData("OpenMed.PowerShell.Types.ps1xml")]
    public void EachTypeAndProperty_ThatAFileNames_IsThere(string file) => Violations.None(
        from view in XDocument.Load(Path.Combine(TestFolders.Module, file)).Root!.Descendants().Where(element => element.Name.LocalName is "View" or "Type")
        let typeNames = view.Name == "View" ? view.Element("ViewSelectedBy")!.Elements("TypeName") : view.Elements("Name")
        from typeName in typeNames
        let type = TypeOf(typeName.Value)
        let added = view.Descendants("Members").Elements().Select(member => (string?)member.Element("Name"))
        let names = view.Name == "View" ? view.Descendants("PropertyName") : view.Descendants("ReferencedProperties").Elements("Name")
        from name in type is null ? [new XElement("any", "type")] : names
        where type is null || (!type.GetProperties().Any(property => property.Name == name.Value) && !added.Contains(name.Value) && !IsOfAnotherType(view, name))
        select $"{file} names {typeName.Value}, property {name.Value}, which is not there. Correct the name.");

    [Fact]
    public void EachScriptBlock_OfAFormat_UsesPropertiesThatAreThere() => Violations.None(
        from view in XDocument.Load(Path.Combine(TestFolders.Module, "OpenMed.PowerShell.Format.ps1xml")).Root!.Descendants("View")
        let types = view.Element("ViewSelectedBy")!.Elements("TypeName").Select(name => TypeOf(name.Value)).OfType<Type>()
        from block in view.Descendants("ScriptBlock")
        where !block.Ancestors("ExpressionBinding").Any() && !block.Ancestors("CustomItem").Any()
        from name in PropertiesOf(block.Value)
        where !types.Any(type => type.GetMember(name).Length > 0)
        select $"The view {(string?)view.Element("Name")} uses $_.{name}, which is not there. Correct the name.");

    [Fact]
    public void EachCmdlet_HasAnApprovedVerbAndASingularNoun() => Violations.None(
        from type in CmdletTypes
        let cmdlet = type.GetCustomAttribute<CmdletAttribute>()!
        where !Verbs.Contains(cmdlet.VerbName) || !SingularNoun().IsMatch(cmdlet.NounName) || type.Name != $"{cmdlet.VerbName}{cmdlet.NounName}Command"
        select $"{type.Name} is {cmdlet.VerbName}-{cmdlet.NounName}. Take a verb of Get-Verb, a noun that starts with Pii in the singular, and the name of both for the class.");

    [Fact]
    public void EachParameter_IsInPascalCaseAndSingular() => Violations.None(
        from type in CmdletTypes
        from property in type.GetProperties()
        where property.GetCustomAttributes<ParameterAttribute>().Any() && (!char.IsAsciiLetterUpper(property.Name[0]) || (property.Name.EndsWith('s') && !property.Name.EndsWith("ss", StringComparison.Ordinal)))
        select $"{type.Name} has the parameter {property.Name}. Name it in PascalCase and the singular.");

    [Fact]
    public void EachCmdlet_ThatWrites_AsksFirst()
    {
        string[] writing = ["Export", "Install", "New", "Optimize", "Protect", "Unprotect"];

        Violations.None(
            from type in CmdletTypes
            let cmdlet = type.GetCustomAttribute<CmdletAttribute>()!
            where writing.Contains(cmdlet.VerbName) != cmdlet.SupportsShouldProcess
            select $"{type.Name} says SupportsShouldProcess = {cmdlet.SupportsShouldProcess}. It is for what writes files, and for nothing else.");
    }

    private static string ManifestPath => Path.Combine(TestFolders.Module, "OpenMed.PowerShell.psd1");

    // A custom view shows properties of what a property holds.
    private static bool IsOfAnotherType(XElement view, XElement name) => view.Descendants("CustomControl").Any() && name.Ancestors("ExpressionBinding").Any();

    // What is read of $_, but not in blocks within the block, whose $_ is another.
    private static IEnumerable<string> PropertiesOf(string script) => Parser.ParseInput(script, out _, out _)
        .FindAll(node => node is MemberExpressionAst { Expression: VariableExpressionAst { VariablePath.UserPath: "_" } }, searchNestedScriptBlocks: false)
        .Select(member => ((MemberExpressionAst)member).Member.ToString());

    private Type? TypeOf(string name) => AssemblyLoadContext.GetLoadContext(ModuleAssembly)!.Assemblies.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null);

    private static IEnumerable<string> ApprovedVerbs() =>
        typeof(VerbsCommon).Assembly.GetExportedTypes().Where(type => type.Name.StartsWith("Verbs", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields().Where(field => field.IsLiteral)).Select(field => field.Name);

    [GeneratedRegex("^Pii([A-Z][a-z]*[^s])?$")]
    private static partial Regex SingularNoun();
}
