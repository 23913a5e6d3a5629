using System.Management.Automation;
using OpenMed.Commands.Files;
using OpenMed.Documents;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Formats;

namespace OpenMed.Commands;

/// <summary>What the cmdlets share that take texts, objects and files.</summary>
public abstract class PiiInputCommand : PiiItemCommand
{
    private InputFiles? _files;
    private TextCodec? _codec;

    /// <summary><b>-Path:</b> the files, with wildcards.</summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary><b>-LiteralPath:</b> the files, with paths that are taken as they are.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "FullName")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary><b>-Recurse:</b> takes folders with all files below them.</summary>
    [Parameter]
    public SwitchParameter Recurse { get; set; }

    /// <summary><b>-Include:</b> which files of a folder, by wildcards on their names. The default is all of them.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Include { get; set; } = [];

    /// <summary><b>-Encoding:</b> the encoding of the files: utf-8, utf-16, utf-16be or latin1. The default is what their byte order mark says, else UTF-8.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completion.EncodingCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Encoding { get; set; }

    /// <summary><b>-Format:</b> how the texts of a file are told apart: Text, Lines, Csv (with a header) or Ndjson. The default is by its name: Lines for files that
    /// end in .log, else Text.</summary>
    [Parameter]
    public DocumentFormat Format { get; set; } = DocumentFormat.ByName;

    /// <summary><b>-Delimiter:</b> what stands between two fields of CSV. The default is a comma.</summary>
    [Parameter]
    public char Delimiter { get; set; } = ',';

    /// <summary>Which files of a folder are left out, by the end of their name; null means none.</summary>
    private protected virtual string? ExcludedSuffix => null;

    /// <summary>Whether there may be more files than one.</summary>
    internal bool MayHaveManyFiles => Recurse || MyInvocation.ExpectingInput || Path.Length + LiteralPath.Length > 1
        || Path.Any(WildcardPattern.ContainsWildcardCharacters);

    /// <summary>How the files are understood.</summary>
    private protected DocumentSettings Documents => new(
        Raw ? DocumentFormat.Text : Format, new JsonFields(Property ?? []), new CsvColumns(Property ?? [], HasHeader: true, Delimiter));

    /// <summary>Whether files have columns or fields, which have names.</summary>
    private protected override bool HasFields => Format is DocumentFormat.Csv or DocumentFormat.Ndjson;

    /// <summary>Finds what counts in documents.</summary>
    private protected ITextDetector DocumentDetector => new CommandDetector(FindCounted);

    /// <summary>Works on a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="open">Opens it, once.</param>
    private protected abstract void TakeFile(InputFile file, Func<DocumentReader> open);

    /// <inheritdoc/>
    protected override void OnBegin()
    {
        base.OnBegin();
        _codec = FileEncodings.Named(Encoding);
        _files = new InputFiles(this, Recurse, Include, ExcludedSuffix, problem => Report(problem, problem.Target));
        if (Property is not null && ParameterSetName is PathSet or LiteralPathSet && !HasFields)
        {
            throw new CommandProblem("PiiPropertyWithoutFormat", ErrorCategory.InvalidArgument,
                "-Property names columns or fields of a file, but the files are read as running text. Pass -Format Csv or -Format Ndjson too.");
        }
    }

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        if (ParameterSetName is not (PathSet or LiteralPathSet))
        {
            base.OnRecord();
            return;
        }

        bool isLiteral = ParameterSetName == LiteralPathSet;
        foreach (InputFile file in (isLiteral ? LiteralPath : Path).SelectMany(path => _files!.Resolve(path, isLiteral)))
        {
            if (!IsDone) Work(file);
        }
    }

    /// <inheritdoc/>
    private protected override void TakePath(string path)
    {
        if (!Recurse && Directory.Exists(this.FileSystemPath(path))) return;

        foreach (InputFile file in _files!.Resolve(path, isLiteral: true)) Work(file);
    }

    /// <summary>Shows how far a file is.</summary>
    /// <param name="progress">What the engine says.</param>
    private protected void ShowProgress(DocumentProgress progress)
    {
        long length = new FileInfo(progress.Name) is { Exists: true } file ? file.Length : 0;
        Progress.Show(progress.Name, length == 0 ? -1 : (int)Math.Min(100, progress.ByteCount * 100 / length));
    }

    private void Work(InputFile file)
    {
        StopToken.ThrowIfCancellationRequested();
        try
        {
            TakeFile(file, () => DocumentReader.Open(file.Path, file.Path, _codec));
        }
        catch (Exception exception) when (FileProblems.Of(file.Path, exception) is { } problem)
        {
            Report(problem, file.Path);
        }
    }
}
