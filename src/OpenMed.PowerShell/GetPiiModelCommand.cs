using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary><c>Get-PiiModel</c>: the model folders that other cmdlets find by name, or a named one.</summary>
[Cmdlet(VerbsCommon.Get, "PiiModel", DefaultParameterSetName = NameSet)]
[OutputType(typeof(PiiModelInfo))]
public sealed class GetPiiModelCommand : PiiCommand
{
    private const string NameSet = "Name";
    private const string PathSet = "Path";

    /// <summary><b>-Name:</b> the names of the models, with wildcards. The default is all that are in and below OPENMED_MODEL_PATH, in the module, and installed.</summary>
    [Parameter(ParameterSetName = NameSet, Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(Completion.ModelCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = ["*"];

    /// <summary><b>-ModelPath:</b> model folders that lie elsewhere.</summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Folder", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] ModelPath { get; set; } = [];

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        if (ParameterSetName == PathSet)
        {
            foreach (string path in ModelPath) Write(path, () => ModelPaths.Resolve(this, path));
            return;
        }

        IReadOnlyList<string> known = ModelPaths.Known();
        foreach (string name in Name)
        {
            WildcardPattern pattern = new(name, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
            string[] named = [.. known.Where(folder => pattern.IsMatch(Path.GetFileName(folder)))];
            foreach (string folder in named) Write(folder, () => folder);
            if (named.Length == 0 && !WildcardPattern.ContainsWildcardCharacters(name)) Report(NotFound(name), name);
        }
    }

    private static CommandProblem NotFound(string name) => new(
        "PiiModelNotFound", ErrorCategory.ObjectNotFound,
        $"There is no installed model '{name}'. Give a name that Get-PiiModel lists, or the folder with -ModelPath; Install-PiiModel installs models.");

    private void Write(string target, Func<string> folder)
    {
        try
        {
            WriteObject(PiiModelInfo.Read(folder()));
        }
        catch (PiiModelException exception)
        {
            Report(ModelProblems.Unusable(exception), target);
        }
        catch (CommandProblem problem)
        {
            Report(problem, target);
        }
    }
}
