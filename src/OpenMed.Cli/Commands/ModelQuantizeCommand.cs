using System.CommandLine;
using System.Text;
using OpenMed.Cli.Detection;
using OpenMed.Cli.Output;
using OpenMed.Quantization;

namespace OpenMed.Cli.Commands;

/// <summary><c>openmed models quantize</c>: writes the INT8 variant of a model, once one gives the results of its fp32.</summary>
internal sealed class ModelQuantizeCommand : Command
{
    private readonly Argument<string?> _folder = new("folder")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = CommonOptions.ModelFolderText,
    };

    // The names stand here too, so that the library is not loaded for the help of other commands.
    private readonly Option<string?> _from = new("--from")
    {
        HelpName = "method",
        Description = "The first way of quantizing that is tried: token (the default, the fastest), balanced, block64, block32, level0-eighth, float-eighth, "
            + "level0-quarter, float-quarter, level0-half or float-half.",
        CustomParser = argument => OptionText.Word(argument, PiiModelQuantizer.Methods),
    };

    private readonly Option<bool> _force = new("--force")
    {
        Description = "Replace a model_int8.onnx that was not made by this command.",
    };

    /// <summary>Makes the command.</summary>
    /// <param name="context">The process it runs in.</param>
    public ModelQuantizeCommand(ToolContext context)
        : base(
            "quantize",
            "Write the INT8 variant of a model beside its fp32 file, in the fastest way that gives the results of fp32. "
            + "Ends with exit code 4 when none does.")
    {
        Add(_folder);
        Add(_from);
        Add(_force);
        SetAction(result => (int)Run(result, context));
    }

    private ExitCode Run(ParseResult result, ToolContext context)
    {
        PiiModelQuantization quantization = Quantize(result, context);
        TablePrinter tables = context.Tables(result);
        QuantizationTable.WriteTrials(quantization, tables);
        if (quantization is { Passed: { } passed, Quantized: { } quantized })
        {
            WriteLines(context.Terminal, Told(quantization, passed, quantized));
            return ExitCode.Done;
        }

        QuantizationTable.WriteNodes(quantization, tables);
        WriteLines(context.Terminal, [Reference(quantization)]);
        context.Terminal.WriteError(
            $"No way of quantizing gave the results of fp32, so that nothing was written in '{quantization.Folder}'. "
            + "Go on with fp32; standard output has how far from it each way was, and the nodes with the largest errors.");
        return ExitCode.Model;
    }

    private PiiModelQuantization Quantize(ParseResult result, ToolContext context)
    {
        PiiQuantizationOptions options = new() { From = result.GetValue(_from), ReplacesForeign = result.GetValue(_force) };
        QuantizationProgress progress = new(context.Terminal.IsErrorTerminal ? context.Terminal.Error : null);
        try
        {
            return PiiModelQuantizer.Quantize(result.GetValue(_folder), options, progress, context.CancellationToken);
        }
        catch (PiiModelConflictException exception)
        {
            throw new PiiModelException($"{exception.Conflict} Move it away, or pass {_force.Name} to replace it.", exception);
        }
    }

    private static string[] Told(PiiModelQuantization quantization, PiiQuantizationTrial passed, PiiModelVariant quantized)
    {
        PiiModel model = PiiModel.Open(quantization.Folder);
        string runs = model.Variant.Name == quantized.Name ? ", which runs from now on" : "";
        return
        [
            Reference(quantization),
            $"'{passed.Method}' passed: wrote '{quantized.FileName}' ({ModelFolders.Size(quantized)}){runs}.",
            model.VariantReason,
            $"If its F1 matters, measure it on your own texts with 'openmed evaluate --variant {quantized.Name}'.",
        ];
    }

    private static string Reference(PiiModelQuantization quantization) => $"Compared with: {quantization.Reference}";

    private static void WriteLines(Terminal terminal, IEnumerable<string> lines)
    {
        foreach (string line in lines)
            terminal.Output.Write(Encoding.UTF8.GetBytes(VisibleText.OfLine(line) + "\n"));
    }
}
