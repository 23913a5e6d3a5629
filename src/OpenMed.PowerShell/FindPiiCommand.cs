using System.Management.Automation;
using OpenMed.Commands.Files;
using OpenMed.Commands.Pipeline;
using OpenMed.Documents.Encodings;
using OpenMed.Documents.Findings;
using OpenMed.Documents.Passages;

namespace OpenMed.Commands;

/// <summary><c>Find-Pii</c>: lists what is personal in texts, objects and files.</summary>
[Cmdlet(VerbsCommon.Find, "Pii", DefaultParameterSetName = TextSet)]
[OutputType(typeof(PiiFinding), typeof(PiiProposal))]
public sealed class FindPiiCommand : PiiDetectionCommand
{
    private static readonly PiiMasker LabelMasker = new();

    private long _fileIndex;

    /// <summary><b>-IncludeText:</b> puts the text of each entity into the output.</summary>
    [Parameter]
    public SwitchParameter IncludeText { get; set; }

    /// <summary><b>-Explain:</b> writes each proposal of the recognizers and the model instead, with why it was kept or dropped.</summary>
    [Parameter(ParameterSetName = TextSet)]
    [Parameter(ParameterSetName = ObjectSet)]
    public SwitchParameter Explain { get; set; }

    /// <inheritdoc/>
    /// <remarks>Those of all labels: the previews mask them too.</remarks>
    private protected override IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts) =>
        Explain ? [.. texts.Select(_ => Array.Empty<PiiEntity>())] : Detector.Find(texts, StopToken);

    /// <inheritdoc/>
    private protected override void Take(PipelineItem item, IReadOnlyList<IReadOnlyList<PiiEntity>> entities)
    {
        for (int textIndex = 0; textIndex < item.Texts.Count; textIndex++)
        {
            PiiText text = item.Texts[textIndex].Text;
            string? property = item.IsObject ? text.FieldName : null;
            if (Explain)
                WriteProposals(item.Index, property, text);
            else if (entities[textIndex].Count > 0)
                WriteFindings(item.Index, property, text.Text, entities[textIndex]);
        }
    }

    /// <inheritdoc/>
    private protected override void TakeFile(InputFile file, Func<DocumentReader> open)
    {
        if (Explain)
        {
            throw new CommandProblem("PiiExplainOfFiles", ErrorCategory.InvalidArgument,
                "-Explain is for texts and objects, but a file came. Pipe its lines: Get-Content FILE | Find-Pii -Explain.");
        }

        FindingPipe pipe = new(finding =>
        {
            if (Counts(finding.Entity.Label)) WriteObject(Of(file, finding));
        });
        DocumentFinder finder = new(DocumentDetector, Documents, pipe, IncludeText) { Warn = WriteWarning, Report = ShowProgress, ShowsPreview = true };
        using DocumentReader reader = open();
        finder.Find(reader, StopToken);
        _fileIndex++;
    }

    private void WriteFindings(long index, string? property, string text, IReadOnlyList<PiiEntity> entities)
    {
        MaskedText masked = LabelMasker.Mask(text, entities);
        Place place = Place.Origin;
        int done = 0;
        foreach (MaskedEntity found in masked.Entities)
        {
            PiiEntity entity = found.Entity;
            place = place.After(text.AsSpan(done, entity.Start - done));
            done = entity.Start;
            if (!Counts(entity.Label)) continue;

            WriteObject(new PiiFinding(
                null, index, property, place.Line, place.Column, entity.Start, entity.Length, entity.Label, entity.Score, entity.Source,
                MaskedPreview.Of(masked, found), IncludeText ? text.Substring(entity.Start, entity.Length) : null));
        }
    }

    private PiiFinding Of(InputFile file, Finding finding) => new(
        file.Path, _fileIndex, finding.Field, finding.Place.Line, finding.Place.Column, finding.Place.Start, finding.Entity.Length,
        finding.Entity.Label, finding.Entity.Score, finding.Entity.Source, finding.Preview ?? "", finding.Text);

    private void WriteProposals(long index, string? property, PiiText text)
    {
        foreach (PiiCandidate candidate in Detector.Explain(text, StopToken).Candidates.Where(candidate => Counts(candidate.Label)))
        {
            WriteObject(new PiiProposal(
                index, property, candidate.Start, candidate.Length, candidate.Label, candidate.Score, candidate.Source, candidate.IsKept, candidate.Reason,
                candidate.Evidence, IncludeText ? text.Text.Substring(candidate.Start, candidate.Length) : null));
        }
    }
}
