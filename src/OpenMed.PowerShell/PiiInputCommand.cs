using System.Management.Automation;
using OpenMed.Commands.Files;
using OpenMed.Documents;
using OpenMed.Documents.Detection;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Findings;
using OpenMed.Documents.Formats;

namespace OpenMed.Commands;

/// <summary>What the cmdlets share that take texts, objects and files.</summary>
public abstract class PiiInputCommand : PiiItemCommand
{
    private static readonly string[] FileOptions = [nameof(Recurse), nameof(Include), nameof(Encoding), nameof(Format), nameof(Delimiter)];

    private readonly List<InputFile> _waiting = [];
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

    /// <summary>The folder that is passed over, with all below it: that of the results. Null means none.</summary>
    private protected virtual string? ExcludedFolder => null;

    /// <summary>Whether no file is worked on before all are known, so that no result overwrites one that is still to come.</summary>
    private protected virtual bool WaitsForAllFiles => false;

    /// <summary>Whether there may be more files than one.</summary>
    internal bool MayHaveManyFiles => Recurse || MyInvocation.ExpectingInput || Path.Length + LiteralPath.Length > 1
        || Path.Any(WildcardPattern.ContainsWildcardCharacters);

    /// <summary>How the files are understood.</summary>
    private protected DocumentSettings Documents => new(
        Raw ? DocumentFormat.Text : Format, new JsonFields(Fields), new CsvColumns(Fields, HasHeader: true, Delimiter));

    /// <summary>Whether files have columns or fields, which have names.</summary>
    private protected override bool HasFields => Format is DocumentFormat.Csv or DocumentFormat.Ndjson;

    /// <summary>The columns or fields that are searched; empty for all.</summary>
    private string[] Fields => Property is null or ["*"] ? [] : Property;

    /// <summary>Finds what counts in documents.</summary>
    private protected ITextDetector DocumentDetector => new CommandDetector(FindCounted);

    /// <summary>Tells whether the fields that are named are in a file of JSON lines, at whose end alone that is known; null where it is known before.</summary>
    private protected DocumentFinder? FieldCheck => Format != DocumentFormat.Ndjson || Fields.Length == 0
        ? null
        : new DocumentFinder(new CommandDetector(texts => [.. texts.Select(_ => Array.Empty<PiiEntity>())]), Documents, new FindingPipe(_ => { }), showText: false);

    /// <summary>Works on a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="open">Opens it, once.</param>
    private protected abstract void TakeFile(InputFile file, Func<DocumentReader> open);

    /// <inheritdoc/>
    protected override void OnBegin()
    {
        base.OnBegin();
        _codec = FileEncodings.Named(Encoding);
        _files = new InputFiles(this, Recurse, Include, ExcludedSuffix, ExcludedFolder, problem => Report(problem, problem.Target));
        if (ParameterSetName is PathSet or LiteralPathSet) CheckFields();
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
        WorkAll((isLiteral ? LiteralPath : Path).SelectMany(path => _files!.Resolve(path, isLiteral)));
    }

    /// <inheritdoc/>
    private protected override void CheckItem()
    {
        if (FileOptions.FirstOrDefault(MyInvocation.BoundParameters.ContainsKey) is { } option)
        {
            throw new CommandProblem("PiiOptionOfFiles", ErrorCategory.InvalidArgument,
                $"-{option} is for files, but a text or object came. Give the files with -Path or pipe them from Get-ChildItem, or leave -{option} out.");
        }
    }

    /// <inheritdoc/>
    private protected override void TakePath(string path)
    {
        CheckFields();
        if (!Recurse && Directory.Exists(this.FileSystemPath(path)))
            SkipFolder(path);
        else
            WorkAll(_files!.Resolve(path, isLiteral: true));
    }

    /// <summary>Passes over a folder that came through the pipeline among files, as Get-ChildItem writes them.</summary>
    /// <param name="path">The folder.</param>
    private protected virtual void SkipFolder(string path) => WriteVerbose($"The folder '{path}' was passed over. Pass -Recurse to take the files in it.");

    /// <summary>Told of files before the first of them is worked on.</summary>
    /// <param name="files">The files.</param>
    private protected virtual void Announce(IReadOnlyList<InputFile> files)
    {
    }

    /// <summary>Shows how far a file is.</summary>
    /// <param name="progress">What the engine says.</param>
    private protected void ShowProgress(DocumentProgress progress)
    {
        long length = new FileInfo(progress.Name) is { Exists: true } file ? file.Length : 0;
        Progress.Show(progress.Name, length == 0 ? -1 : (int)Math.Min(100, progress.ByteCount * 100 / length));
    }

    private void CheckFields()
    {
        if (Property is not null && !HasFields)
        {
            throw new CommandProblem("PiiPropertyWithoutFormat", ErrorCategory.InvalidArgument,
                "-Property names columns or fields of a file, but the files are read as running text. Pass -Format Csv or -Format Ndjson too.");
        }
    }

    /// <inheritdoc/>
    protected override void OnEnd()
    {
        if (_waiting.Count > 0) WorkNow(_waiting);

        base.OnEnd();
    }

    private void WorkAll(IEnumerable<InputFile> found)
    {
        if (WaitsForAllFiles)
            _waiting.AddRange(found);
        else
            WorkNow([.. found]);
    }

    private void WorkNow(List<InputFile> files)
    {
        Announce(files);
        foreach (InputFile file in files)
        {
            if (!IsDone) Work(file);
        }
    }

    private void Work(InputFile file)
    {
        StopToken.ThrowIfCancellationRequested();
        try
        {
            TakeFile(file, () => DocumentReader.Open(file.Path, file.Path, _codec));
        }
        catch (CommandProblem problem) when (problem.IsOfItem)
        {
            Report(problem, problem.Target);
        }
        catch (Exception exception) when (FileProblems.Of(file.Path, exception) is { } problem)
        {
            Report(problem, file.Path);
        }
    }
}
