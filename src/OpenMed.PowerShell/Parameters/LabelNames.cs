using System.Management.Automation;
using OpenMed.Policy;

namespace OpenMed.Commands.Parameters;

/// <summary>The names of labels as users give them.</summary>
internal static class LabelNames
{
    /// <summary>Every label that a policy may find, by category, then its own ones.</summary>
    /// <param name="policy">The policy.</param>
    public static IEnumerable<string> Of(PiiPolicy policy) => PiiLabels.All.Select(label => label.Name).Concat(policy.CustomLabels);

    /// <summary>Resolves names, with wildcards, in whatever case.</summary>
    /// <param name="names">The names.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The labels.</returns>
    /// <exception cref="CommandProblem">A name stands for no label.</exception>
    public static HashSet<string> Resolve(IEnumerable<string> names, PiiPolicy policy)
    {
        HashSet<string> labels = new(StringComparer.Ordinal);
        foreach (string name in names)
        {
            WildcardPattern pattern = new(name, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
            string[] named = [.. Of(policy).Where(pattern.IsMatch)];
            if (named.Length == 0) throw Unknown(name, policy);

            labels.UnionWith(named);
        }

        return labels;
    }

    /// <summary>The error for a name that stands for no label.</summary>
    /// <param name="name">The name.</param>
    /// <param name="policy">The policy.</param>
    public static CommandProblem Unknown(string name, PiiPolicy policy)
    {
        string hint = NearestName.Of(name, Of(policy)) is { } near ? $"Did you mean {near}? " : "";
        return new CommandProblem(
            "PiiLabelUnknown", ErrorCategory.InvalidArgument, $"'{name}' is not a label. {hint}Get-PiiLabel lists them all.");
    }
}
