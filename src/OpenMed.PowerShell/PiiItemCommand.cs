using System.Management.Automation;
using OpenMed.Commands.Objects;
using OpenMed.Commands.Pipeline;

namespace OpenMed.Commands;

/// <summary>What the cmdlets share that take texts and objects, and hand them on in their order.</summary>
public abstract class PiiItemCommand : PiiCommand
{
    /// <summary>The parameter set for texts.</summary>
    protected const string TextSet = "Text";

    /// <summary>The parameter set for objects.</summary>
    protected const string ObjectSet = "Object";

    /// <summary>The parameter set for files, with wildcards.</summary>
    protected const string PathSet = "Path";

    /// <summary>The parameter set for files whose paths are taken as they are.</summary>
    protected const string LiteralPathSet = "LiteralPath";

    // Arrays within arrays; nobody writes more of them by hand.
    private const int MostNesting = 16;

    private readonly List<string> _rawLines = [];
    private ItemQueue? _queue;
    private LookAhead? _lookAhead;
    private ObjectReader? _objects;
    private PropertyChoice? _choice;
    private PipelineProgress? _progress;
    private long _itemCount;

    /// <summary><b>-Text:</b> the texts, from the pipeline or as an argument; with -Property the objects. Each text is searched on its own. Files that come through
    /// the pipeline are read.</summary>
    [Parameter(ParameterSetName = TextSet, Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [Parameter(ParameterSetName = ObjectSet, Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [Alias("InputObject")]
    [AllowNull]
    [AllowEmptyString]
    [AllowEmptyCollection]
    public PSObject? Text { get; set; }

    /// <summary><b>-Property:</b> the properties of the objects that are searched, with wildcards; * means every property that holds text. For files, the columns of
    /// CSV or the fields of JSON lines.</summary>
    [Parameter(ParameterSetName = ObjectSet, Mandatory = true)]
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Property { get; set; }

    /// <summary><b>-Depth:</b> how many levels of objects within objects are searched, from 0 to 64. Deeper values are withheld. The default is 8.</summary>
    [Parameter(ParameterSetName = ObjectSet)]
    [ValidateRange(0, 64)]
    public int Depth { get; set; } = 8;

    /// <summary><b>-Raw:</b> takes all texts of the pipeline as the lines of one text, and a file as one running text, so that a name is seen with what stands
    /// around it.</summary>
    [Parameter(ParameterSetName = TextSet)]
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public SwitchParameter Raw { get; set; }

    /// <summary><b>-Unbuffered:</b> hands each item on at once. For sources that fall silent without ending; without it, items that come fast go through the model
    /// together.</summary>
    [Parameter(ParameterSetName = TextSet)]
    [Parameter(ParameterSetName = ObjectSet)]
    public SwitchParameter Unbuffered { get; set; }

    /// <summary>Whether the answer is known, so that the rest of the input need not be searched.</summary>
    private protected virtual bool IsDone => false;

    /// <summary>Tells how far the work is.</summary>
    private protected PipelineProgress Progress => _progress ??= new PipelineProgress(this, MyInvocation.MyCommand.Name, TimeProvider.System);

    /// <summary>Finds what counts in texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The entities of each, by start, in the order of <paramref name="texts"/>.</returns>
    private protected abstract IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts);

    /// <summary>Takes an item whose texts were searched.</summary>
    /// <param name="item">The item.</param>
    /// <param name="entities">The entities of each of its texts.</param>
    private protected abstract void Take(PipelineItem item, IReadOnlyList<IReadOnlyList<PiiEntity>> entities);

    /// <summary>Whether files have columns or fields, which have names.</summary>
    private protected virtual bool HasFields => false;

    /// <summary>Takes a file or folder that came through the pipeline.</summary>
    /// <param name="path">Its path.</param>
    private protected abstract void TakePath(string path);

    /// <summary>Refuses a text or object where the parameters are made for files alone.</summary>
    /// <exception cref="CommandProblem">They are.</exception>
    private protected virtual void CheckItem()
    {
    }

    /// <summary>Told of an object in which something lies too deep to be searched.</summary>
    /// <param name="index">Its number, from 0.</param>
    private protected virtual void TakeWithheld(long index) => ReportInOrder(ItemProblems.TooDeep(index), index);

    /// <inheritdoc/>
    protected override void OnBegin()
    {
        foreach (string name in Property ?? []) _ = new WildcardPattern(name).IsMatch("");

        // Read now: later the frames of the commands before this one lie on top.
        IReadOnlyList<string> statements = MyInvocation.ExpectingInput && !Unbuffered ? UpstreamCommands.Statements() : [];
        _lookAhead = new LookAhead(TimeProvider.System, () => Unbuffered || UpstreamCommands.MayPause(statements));
        _queue = new ItemQueue(_lookAhead, FindCounted, TakeOrReport);
    }

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        if (IsDone) return;
        _lookAhead!.Arrive();

        // Error records lead to the bound parameters, and so to the text.
        MyInvocation.BoundParameters.Remove(nameof(Text));
        AddAll();
        _lookAhead.Return();
    }

    /// <inheritdoc/>
    protected override void OnEnd()
    {
        if (Raw && _rawLines.Count > 0) _queue!.Add(PipelineItem.OfText(0, string.Join(Environment.NewLine, _rawLines)));

        _queue!.Flush();
        foreach (string name in _choice?.NeverMet.Where(WildcardPattern.ContainsWildcardCharacters) ?? []) Report(ItemProblems.NeverMet(name), name);

        Progress.Complete();
    }

    /// <summary>Finds what counts in texts, and counts them.</summary>
    /// <param name="texts">The texts.</param>
    private protected IReadOnlyList<IReadOnlyList<PiiEntity>> FindCounted(IReadOnlyList<PiiText> texts)
    {
        IReadOnlyList<IReadOnlyList<PiiEntity>> found = Find(texts);
        Progress.ItemCount += texts.Count;
        Progress.EntityCount += found.Sum(entities => (long)entities.Count);
        Progress.Show();
        return found;
    }

    private void TakeOrReport(PipelineItem item, IReadOnlyList<IReadOnlyList<PiiEntity>> entities)
    {
        try
        {
            Take(item, entities);
        }
        catch (CommandProblem problem) when (problem.IsOfItem)
        {
            Report(problem, item.Index);
        }
    }

    // One object and no array, which PowerShell would bind only after it had taken the path that lines of Get-Content carry.
    private void AddAll()
    {
        if (Text is null || LanguagePrimitives.GetEnumerator(Text) is not { } items)
        {
            Add(Text);
            return;
        }

        for (bool hasItem = items.MoveNext(); hasItem;)
        {
            PSObject? item = items.Current is { } current ? PSObject.AsPSObject(current) : null;
            hasItem = items.MoveNext();
            _lookAhead!.IsMoreAtHand = hasItem;
            Add(item);
        }
    }

    private void Add(PSObject? item, int nesting = 0)
    {
        if (item is not null && nesting < MostNesting && LanguagePrimitives.GetEnumerator(item) is { } inner)
        {
            while (inner.MoveNext()) Add(inner.Current is { } element ? PSObject.AsPSObject(element) : null, nesting + 1);
            return;
        }

        long index = _itemCount++;
        if (ItemPath.Of(item, Property is not null) is { } path)
        {
            _queue!.Flush();
            TakePath(path);
            return;
        }

        CheckItem();
        if (Property is not null)
            AddObject(index, item);
        else if (TextValues.TryRead(item, out string? text))
            AddText(index, text);
        else
            ReportInOrder(ItemProblems.NotText(index, item!), index);
    }

    private void AddText(long index, string text)
    {
        if (Raw)
            _rawLines.Add(text);
        else
            _queue!.Add(PipelineItem.OfText(index, text));
    }

    private void AddObject(long index, PSObject? item)
    {
        _choice ??= new PropertyChoice(Property!);
        _objects ??= new ObjectReader(_choice, Depth, StopToken);
        PipelineItem read;
        try
        {
            read = _objects.Read(index, item);
        }
        catch (CommandProblem problem)
        {
            ReportInOrder(problem, index);
            return;
        }

        _queue!.Add(read);
        if (read.HasWithheld) TakeWithheld(index);
    }

    // After what came before it, of which some may wait.
    private void ReportInOrder(CommandProblem problem, long index)
    {
        _queue!.Flush();
        Report(problem, index);
    }
}
