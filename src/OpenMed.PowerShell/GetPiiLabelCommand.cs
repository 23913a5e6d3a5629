using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary><c>Get-PiiLabel</c>: the entity types, and how a policy treats them.</summary>
[Cmdlet(VerbsCommon.Get, "PiiLabel")]
[OutputType(typeof(PiiLabelInfo))]
public sealed class GetPiiLabelCommand : PiiPolicyCommand
{
    /// <summary><b>-Name:</b> the labels, with wildcards. The default is all of them.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ArgumentCompleter(typeof(Completion.LabelCompleter))]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Name { get; set; } = ["*"];

    /// <summary><b>-Category:</b> the categories. The default is all of them.</summary>
    [Parameter]
    public PiiCategory[]? Category { get; set; }

    /// <inheritdoc/>
    protected override void OnRecord()
    {
        PiiPolicy policy = ReadPolicy();
        IReadOnlyList<PiiLabelInfo> all = PiiLabelInfo.Of(policy);
        foreach (string name in Name)
        {
            WildcardPattern pattern = new(name, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);
            PiiLabelInfo[] named = [.. all.Where(label => pattern.IsMatch(label.Name))];
            if (named.Length == 0 && !WildcardPattern.ContainsWildcardCharacters(name)) Report(LabelNames.Unknown(name, policy), name);

            WriteObject(named.Where(label => Category is null || (label.Category is { } category && Category.Contains(category))), enumerateCollection: true);
        }
    }
}
