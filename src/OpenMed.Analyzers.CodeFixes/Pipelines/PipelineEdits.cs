using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenMed.Analyzers.CodeFixes.Pipelines;

/// <summary>The changes of a file that mend its pipelines. One caller at a time.</summary>
internal sealed class PipelineEdits
{
    private readonly CompilationUnitSyntax _root;
    private readonly SemanticModel _model;
    private readonly HashSet<string> _guarded = new HashSet<string>(StringComparer.Ordinal);
    private readonly HashSet<SyntaxNode> _chains = [];
    private readonly Dictionary<SyntaxNode, SinkCall> _sinks = [];
    private readonly List<StatementMove> _moves = [];
    private bool _isImportMissing;

    /// <summary>Makes an instance without changes.</summary>
    /// <param name="root">The file.</param>
    /// <param name="model">What it means.</param>
    public PipelineEdits(CompilationUnitSyntax root, SemanticModel model)
    {
        _root = root;
        _model = model;
    }

    /// <summary>Adds what mends a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="token">Ends the search.</param>
    /// <returns>Whether something does.</returns>
    public bool Add(Diagnostic finding, CancellationToken token)
    {
        SyntaxNode place = _root.FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true);
        finding.Properties.TryGetValue(FindingProperties.Remedy, out string? remedy);
        return remedy switch
        {
            PipelineRemedies.AddSanitizer => AddSanitizer(place, finding, token),
            PipelineRemedies.WrapSink => WrapSink(place, token),
            PipelineRemedies.MoveSanitizer => MoveSanitizer(place, finding),
            _ => false,
        };
    }

    /// <summary>Makes the changes.</summary>
    /// <returns>The file with them.</returns>
    public SyntaxNode Apply()
    {
        ILookup<SyntaxNode, StatementMove> moves = _moves.OrderBy(move => move.From).ToLookup(move => move.Container);
        CompilationUnitSyntax changed = _root.ReplaceNodes(_chains.Concat(_sinks.Keys).Concat(moves.Select(group => group.Key).Where(container => container != _root)), (node, rewritten) =>
            _sinks.TryGetValue(node, out SinkCall? sink) ? sink.Wrap((InvocationExpressionSyntax)rewritten)
            : _chains.Contains(node) ? ProviderChain.Append((InvocationExpressionSyntax)rewritten)
            : StatementMove.Apply(rewritten, moves[node]));
        if (moves.Contains(_root)) changed = (CompilationUnitSyntax)StatementMove.Apply(changed, moves[_root]);
        return _isImportMissing ? SanitizerImport.AddTo(changed) : changed;
    }

    // Once for all providers of a pipeline.
    private bool AddSanitizer(SyntaxNode place, Diagnostic finding, CancellationToken token)
    {
        if (ProviderChain.Find(place, _model, token) is not { } chain) return false;

        bool isInScope = SanitizerImport.IsInScope(chain, _model);
        if (!isInScope && !SanitizerImport.IsPossible(_root, _model, token)) return false;
        if (finding.Properties.TryGetValue(FindingProperties.Pipeline, out string? pipeline) && pipeline is not null && !_guarded.Add(pipeline)) return true;

        _chains.Add(chain);
        _isImportMissing |= !isInScope;
        return true;
    }

    private bool WrapSink(SyntaxNode place, CancellationToken token)
    {
        if (SinkCall.Find(place, _model, token) is not { } sink) return false;

        _sinks[sink.Call] = sink;
        return true;
    }

    private bool MoveSanitizer(SyntaxNode place, Diagnostic finding)
    {
        if (finding.AdditionalLocations.Any(location => location.SourceTree != _root.SyntaxTree)) return false;

        List<SyntaxNode> later = [.. finding.AdditionalLocations.Select(location => _root.FindNode(location.SourceSpan, getInnermostNodeForTie: true))];
        if (StatementMove.Find(place, later) is not { } move) return false;

        _moves.Add(move);
        return true;
    }
}
