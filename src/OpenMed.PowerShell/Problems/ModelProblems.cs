using System.Management.Automation;
using OpenMed.Installation;
using OpenMed.Quantization;

namespace OpenMed.Commands.Problems;

/// <summary>The errors of models.</summary>
internal static class ModelProblems
{
    /// <summary>The error for a model folder that cannot be used.</summary>
    /// <param name="exception">What the engine says; it names the folder or file.</param>
    public static CommandProblem Unusable(PiiModelException exception) =>
        new("PiiModelUnusable", ErrorCategory.ResourceUnavailable, exception.Message, exception);

    /// <summary>The error for a file that has the place of what is to be written.</summary>
    /// <param name="exception">What the library says; it names the file.</param>
    public static CommandProblem InTheWay(PiiModelConflictException exception) => new(
        "PiiModelConflict", ErrorCategory.ResourceExists, $"{exception.Conflict} Move it away, or give -Force to replace it.", exception);

    /// <summary>The error for a model of which no way of quantizing gave the same results.</summary>
    /// <param name="folder">The model folder's full path.</param>
    public static CommandProblem NotQuantized(string folder) => new(
        "PiiModelNotQuantized", ErrorCategory.InvalidResult,
        $"No way of quantizing the model '{folder}' gave the results of its fp32, so that nothing was written. Go on with fp32; Trials and Nodes of the output say how far from it each way was.");

    /// <summary>The error for a model that was not installed.</summary>
    /// <param name="exception">What the installation says.</param>
    public static CommandProblem NotInstalled(ModelInstallException exception)
    {
        (string id, ErrorCategory category, string cure) = exception.Failure switch
        {
            ModelInstallFailure.Address => ("PiiModelSourceUnusable", ErrorCategory.InvalidArgument, ""),
            ModelInstallFailure.NotFound => ("PiiModelNotFound", ErrorCategory.ObjectNotFound, ""),
            ModelInstallFailure.Refused => (
                "PiiModelAccessRefused", ErrorCategory.PermissionDenied, " -Token takes an access token, and -ProxyCredential what a proxy asks for."),
            ModelInstallFailure.Network => ("PiiModelDownloadFailed", ErrorCategory.ConnectionError, ""),
            ModelInstallFailure.HashMismatch => ("PiiModelHashMismatch", ErrorCategory.SecurityError, ""),
            ModelInstallFailure.NotVerified => ("PiiModelNotVerified", ErrorCategory.SecurityError, " -AllowUnverified allows them."),
            ModelInstallFailure.TooLarge => ("PiiModelTooLarge", ErrorCategory.LimitsExceeded, ""),
            ModelInstallFailure.NoSpace => ("PiiModelNoSpace", ErrorCategory.LimitsExceeded, ""),
            ModelInstallFailure.Storage => ("PiiModelNotWritten", ErrorCategory.WriteError, ""),
            ModelInstallFailure.Conflict => ("PiiModelConflict", ErrorCategory.ResourceExists, " -Force replaces it, and -Name gives another name."),
            ModelInstallFailure.Unusable => ("PiiModelUnusable", ErrorCategory.InvalidData, ""),
            ModelInstallFailure.Busy => ("PiiModelBusy", ErrorCategory.ResourceBusy, ""),
            _ => ("PiiModelNotInstalled", ErrorCategory.NotSpecified, ""),
        };
        return new CommandProblem(id, category, exception.Message + cure, exception);
    }
}
