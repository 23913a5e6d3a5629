using System.Management.Automation;
using OpenMed.Commands.Detection;

namespace OpenMed.Commands;

/// <summary>What the cmdlets share that find.</summary>
public abstract class PiiDetectionCommand : PiiInputCommand
{
    private DetectorLease? _lease;
    private HashSet<string>? _labels;

    /// <summary><b>-Profile:</b> a ready-made policy instead of a file.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completion.ProfileCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Profile { get; set; }

    /// <summary><b>-Policy:</b> the policy file; else the one in OPENMED_POLICY, else openmed.json in the current folder or above it.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Policy { get; set; }

    /// <summary><b>-Label:</b> the labels that count, with wildcards. The default is all that the policy finds.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completion.LabelCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Label { get; set; }

    /// <summary><b>-Threshold:</b> the lowest score of an entity of whatever label, from 0 to 1. The default is what the policy says for each label.</summary>
    [Parameter]
    [ValidateRange(0.0, 1.0)]
    public double? Threshold { get; set; }

    /// <summary><b>-ModelPath:</b> the model folder, or the name of an installed model. The default is OPENMED_MODEL_PATH, else the model of the module.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completion.ModelCompleter))]
    [ValidateNotNullOrEmpty]
    public string? ModelPath { get; set; }

    /// <summary><b>-Variant:</b> the variant of the model: fp32, int8 or fp16, with -optimized behind it for a fast-loading copy. The default is the folder's preferred one.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completion.VariantCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Variant { get; set; }

    /// <summary>The detector, shared with other runspaces; made by the first use.</summary>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="PiiPolicyException">The policy cannot be used.</exception>
    private protected PiiDetector Detector => (_lease ??= new DetectorOfCommand(
        this, new PolicyChoice(this, Profile, Policy), ModelPath, Variant, (float?)Threshold).Rent(StopToken)).Detector;

    /// <summary>Finds the entities of texts; those of other labels than <see cref="Label"/> are left out.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The entities of each, by start, in the order of <paramref name="texts"/>.</returns>
    private protected override IReadOnlyList<IReadOnlyList<PiiEntity>> Find(IReadOnlyList<PiiText> texts)
    {
        IReadOnlyList<IReadOnlyList<PiiEntity>> found = Detector.Find(texts, StopToken);
        return _labels is null ? found : [.. found.Select(entities => entities.Where(entity => Counts(entity.Label)).ToArray())];
    }

    /// <summary>Whether entities of a label count.</summary>
    /// <param name="label">The label.</param>
    private protected bool Counts(string label) => _labels is null || _labels.Contains(label);

    /// <inheritdoc/>
    protected override void OnBegin()
    {
        base.OnBegin();
        if (ModelPath is not null) ModelPath = ModelPaths.Resolve(this, ModelPath);
        if (Label is null) return;

        _labels = LabelNames.Resolve(Label, Detector.Policy);
        foreach (string name in _labels.Where(label => !Detector.Policy.For(label).Find && !Label.Any(WildcardPattern.ContainsWildcardCharacters)))
            WriteWarning($"The policy does not look for {name}, so -Label {name} finds nothing. Get-PiiPolicy shows what counts.");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _lease?.Dispose();
        base.Dispose(disposing);
    }
}
