using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary><c>Optimize-PiiModel</c>: writes a fast-loading copy of a model's variant beside it, which runs from then on.</summary>
[Cmdlet(VerbsCommon.Optimize, "PiiModel", SupportsShouldProcess = true)]
[OutputType(typeof(PiiModelOptimizationInfo))]
public sealed class OptimizePiiModelCommand : PiiCommand
{
    /// <summary><b>-ModelPath:</b> the model folder, or the name of an installed model. The default is OPENMED_MODEL_PATH, else the model of the module.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Folder")]
    [ArgumentCompleter(typeof(Completion.ModelCompleter))]
    [ValidateNotNullOrEmpty]
    public string? ModelPath { get; set; }

    /// <summary><b>-Variant:</b> the variant that is copied: fp32, int8 or fp16. The default is the folder's preferred one.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(Completion.VariantCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Variant { get; set; }

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        string folder = ModelPath ?? ModelPaths.OfDefault();
        try
        {
            if (ModelPath is not null) folder = ModelPaths.Resolve(this, ModelPath);
            Optimize(PiiModel.Open(folder, Variant));
        }
        catch (PiiModelException exception)
        {
            Report(ModelProblems.Unusable(exception), folder);
        }
        catch (CommandProblem problem)
        {
            Report(problem, folder);
        }
    }

    private void Optimize(PiiModel model)
    {
        if (model.Variant.IsOptimized)
        {
            throw new CommandProblem("PiiModelAlreadyOptimized", ErrorCategory.ResourceExists,
                $"The model '{model.Folder}' has an optimized copy that runs already. Nothing is to be done; -Variant {model.Variant.Name.Split('-')[0]} makes it anew.");
        }

        if (!ShouldProcess(model.Folder, $"Write an optimized copy of the variant '{model.Variant.Name}'")) return;

        WriteProgress(new ProgressRecord(0, "Optimizing a model", $"Writing and comparing a copy of the variant '{model.Variant.Name}'"));
        PiiModelOptimization done = model.Optimize(StopToken);
        WriteObject(new PiiModelOptimizationInfo(
            model.Name,
            model.Folder,
            PiiModelVariantInfo.Of(done.Source),
            PiiModelVariantInfo.Of(done.Optimized),
            done.LargestDrift,
            done.SourceLoadTime,
            done.OptimizedLoadTime));
    }
}
