using System.Management.Automation;

namespace OpenMed.Commands.Detection;

/// <summary>The detector that the parameters of a cmdlet ask for, shared with other calls and runspaces.</summary>
/// <param name="command">The cmdlet.</param>
/// <param name="choice">The policy.</param>
/// <param name="modelFolder">The model folder; null means the default model.</param>
/// <param name="variant">The variant; null means the folder's preferred one.</param>
/// <param name="threshold">The lowest score, from 0 to 1; null means what the policy says.</param>
internal sealed class DetectorOfCommand(PSCmdlet command, PolicyChoice choice, string? modelFolder, string? variant, float? threshold)
{
    // Takes about 20 MB with the entities of dense lines.
    private const int RecentTexts = 32_768;

    /// <summary>Takes a share in it; it is made by the first call.</summary>
    /// <param name="cancellationToken">Ends the waiting for it.</param>
    /// <exception cref="PiiModelException">The model cannot be used.</exception>
    /// <exception cref="PiiPolicyException">The policy cannot be used.</exception>
    public DetectorLease Rent(CancellationToken cancellationToken)
    {
        DetectorLease lease = DetectorPool.Rent(Request(), Make, cancellationToken);
        try
        {
            Tell(lease.Detector);
            return lease;
        }
        catch
        {
            // A warning may end the cmdlet.
            lease.Dispose();
            throw;
        }
    }

    private void Tell(PiiDetector detector)
    {
        choice.Warn(detector.Policy);
        string model = detector.Policy.UsesModel ? $"Model {detector.Model.Name}, variant {detector.Model.Variant.Name}" : "No model";
        command.WriteVerbose($"{model}; profile {PiiProfiles.NameOf(detector.Policy.Profile)}{(choice.File is null ? "" : $" with '{choice.File}'")}.");
    }

    private DetectorRequest Request()
    {
        FileInfo? file = choice.File is null ? null : new FileInfo(choice.File);
        string folder = modelFolder ?? ModelPaths.FromEnvironment() ?? ModelPaths.Default;
        return new DetectorRequest(
            choice.File,
            file?.LastWriteTimeUtc ?? default,
            file is { Exists: true } ? file.Length : 0,
            choice.Profile,
            DateOnly.FromDateTime(DateTime.UtcNow),
            folder,
            ModelPaths.LastWriteTime(folder),
            variant,
            threshold);
    }

    private PiiDetector Make()
    {
        PiiPolicy policy = choice.Read();
        PiiModel? model = !policy.UsesModel ? null : modelFolder is null ? PiiModel.OpenDefault(variant) : PiiModel.Open(modelFolder, variant);
        return new PiiDetector(new PiiDetectorOptions { Policy = policy, Model = model, Threshold = threshold, RecentTexts = RecentTexts });
    }
}
