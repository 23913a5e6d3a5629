using System.Management.Automation;
using OpenMed.Quantization;

namespace OpenMed.Commands;

/// <summary><c>Optimize-PiiModel</c>: writes a fast-loading copy of a model's variant beside it, or the INT8 variant of its fp32; what it wrote runs from then on.</summary>
[Cmdlet(VerbsCommon.Optimize, "PiiModel", DefaultParameterSetName = CopySet, SupportsShouldProcess = true)]
[OutputType(typeof(PiiModelOptimizationInfo), ParameterSetName = [CopySet])]
[OutputType(typeof(PiiModelQuantizationInfo), ParameterSetName = [QuantizeSet])]
public sealed class OptimizePiiModelCommand : PiiCommand
{
    private const string CopySet = "Copy";
    private const string QuantizeSet = "Quantize";

    /// <summary><b>-ModelPath:</b> the model folder, or the name of an installed model. The default is OPENMED_MODEL_PATH, else the model of the module.</summary>
    [Parameter(Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("Folder")]
    [ArgumentCompleter(typeof(Completion.ModelCompleter))]
    [ValidateNotNullOrEmpty]
    public string? ModelPath { get; set; }

    /// <summary><b>-Variant:</b> the variant that is copied: fp32, int8 or fp16. The default is the folder's preferred one.</summary>
    [Parameter(ParameterSetName = CopySet)]
    [ArgumentCompleter(typeof(Completion.VariantCompleter))]
    [ValidateNotNullOrEmpty]
    public string? Variant { get; set; }

    /// <summary><b>-Quantize:</b> writes the INT8 variant of the model's fp32, in the fastest way that gives the same results.</summary>
    [Parameter(ParameterSetName = QuantizeSet, Mandatory = true)]
    public SwitchParameter Quantize { get; set; }

    /// <summary><b>-From:</b> the first way of quantizing that is tried. The default is the fastest one; the later ones are slower and nearer to fp32.</summary>
    [Parameter(ParameterSetName = QuantizeSet)]
    [ArgumentCompleter(typeof(Completion.MethodCompleter))]
    [ValidateNotNullOrEmpty]
    public string? From { get; set; }

    /// <summary><b>-Force:</b> replaces a model_int8.onnx that was not made by this cmdlet.</summary>
    [Parameter(ParameterSetName = QuantizeSet)]
    public SwitchParameter Force { get; set; }

    /// <inheritdoc/>
    protected override void OnBegin()
    {
        if (From is null || PiiModelQuantizer.Methods.Contains(From, StringComparer.OrdinalIgnoreCase)) return;

        throw new CommandProblem("PiiMethodUnknown", ErrorCategory.InvalidArgument,
            $"There is no way of quantizing named '{From}'. Give one of these to -From: {string.Join(", ", PiiModelQuantizer.Methods)}.");
    }

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        string folder = ModelPath ?? ModelPaths.OfDefault();
        try
        {
            if (ModelPath is not null) folder = ModelPaths.Resolve(this, ModelPath);
            if (Quantize) QuantizeModel(folder);
            else Optimize(PiiModel.Open(folder, Variant));
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

    private void QuantizeModel(string folder)
    {
        if (!ShouldProcess(folder, "Write the INT8 variant of fp32")) return;

        QuantizationProgress progress = new(this, $"Quantizing the model '{Path.GetFileName(folder)}'");
        progress.Start();
        PiiModelQuantization done;
        try
        {
            PiiQuantizationOptions options = new() { From = From, ReplacesForeign = Force };
            done = PiiModelQuantizer.Quantize(folder, options, progress, StopToken);
        }
        catch (PiiModelConflictException exception)
        {
            throw ModelProblems.InTheWay(exception);
        }
        finally
        {
            progress.Complete();
        }

        WriteObject(PiiModelQuantizationInfo.Of(done));
        if (done.Passed is null) Report(ModelProblems.NotQuantized(done.Folder), done.Folder);
    }
}
