using OpenMed.Commands.Reports;
using OpenMed.Evaluation;

namespace OpenMed.Audit.Reports;

/// <summary>The part of the page that lists the types that hold personal data.</summary>
/// <param name="page">The page.</param>
/// <param name="table">Writes tables on it.</param>
internal sealed class InventorySection(PageWriter page, ReportTable table)
{
    /// <summary>The rule whose findings are the types of this part that are not classified.</summary>
    public const string UnclassifiedRule = "OPM0013";

    /// <summary>What a member is counted as: its label, else the attribute that classifies it.</summary>
    /// <param name="member">The member.</param>
    public static string LabelOf(AuditedMember member) => member.Label ?? member.Classification ?? "";

    /// <summary>A place as people write it.</summary>
    /// <param name="place">The place.</param>
    public static string PlaceOf(AuditPlace place) => FormattableString.Invariant($"{place.Path}:{place.StartLine}");

    /// <summary>Writes it.</summary>
    /// <param name="types">The types, by project.</param>
    public void Write(IReadOnlyList<AuditedType> types)
    {
        page.Element("h2", "Data inventory");
        if (types.Count == 0) page.Element("p", "No type was found whose members are personal data.");
        foreach (IGrouping<string, AuditedType> project in types.GroupBy(type => type.Project))
        {
            page.Element("h3", null, () => page.Element("bdi", project.Key));
            string caption = project.Count() == 1 ? "One type that holds personal data" : FormattableString.Invariant($"{project.Count()} types that hold personal data");
            table.Write(caption, ["Type", "Place", "Members: label, and the attribute that classifies it"], () =>
            {
                foreach (AuditedType type in project) WriteType(type);
            });
        }
    }

    private void WriteType(AuditedType type) => table.Row(() => page.Element("bdi", type.FullName), "path", () =>
    {
        page.Element("td", "place", () => page.Element("bdi", PlaceOf(type.Place)));
        page.Element("td", "members", () => page.Element("ul", null, () =>
        {
            foreach (AuditedMember member in type.Members) page.Element("li", null, () => WriteMember(member));
        }));
    });

    private void WriteMember(AuditedMember member)
    {
        page.Element("bdi", member.Name);
        page.Text(member.Label is null ? ": " : $": {member.Label}, ");
        if (member.Classification is null) page.Element("span", "not classified", "open");
        else page.Element("span", member.Classification, "set");
    }
}
