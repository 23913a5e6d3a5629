using System.Reflection;
using PublicApiGenerator;

namespace OpenMed.Support;

/// <summary>Compares the public API of an assembly with the one that was approved.</summary>
internal static class ApprovedApi
{
    /// <summary>Fails when they differ; approves instead when the environment says OPENMED_APPROVE=1.</summary>
    public static void Check(Assembly assembly, string approvedFile)
    {
        string api = assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("OPENMED_APPROVE") == "1") File.WriteAllText(approvedFile, api);
        string approved = File.ReadAllText(approvedFile);
        if (string.Equals(approved, api, StringComparison.Ordinal)) return;

        string[] now = api.Split('\n'), before = approved.Split('\n');
        Assert.Fail(string.Join('\n', [
            $"The public API of {assembly.GetName().Name} is not the approved one. If the change is meant, run the tests once with",
            "OPENMED_APPROVE=1 in the environment and commit PublicApi.approved.txt.",
            .. before.Except(now).Select(line => "- " + line), .. now.Except(before).Select(line => "+ " + line)]));
    }
}
