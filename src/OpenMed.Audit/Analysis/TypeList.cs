using OpenMed.Analyzers.Inventory;

namespace OpenMed.Audit.Analysis;

/// <summary>Collects types that hold personal data: each once, whether its file is in several projects or frameworks.</summary>
/// <param name="places">Says where they are.</param>
internal sealed class TypeList(SourcePlaces places)
{
    private readonly Dictionary<(string Name, string Path), AuditedType> _found = [];

    /// <summary>Adds a type; one that is there gets the members that another framework has more.</summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="type">The type.</param>
    public void Add(string project, PersonalType type)
    {
        if (places.Of(type.Location) is not { } place) return;

        AuditedMember[] members = [.. type.Members.Select(member => new AuditedMember(member.Name, member.TypeName, member.Label, member.Classification))];
        (string, string) key = (type.FullName, place.Path);
        _found[key] = _found.TryGetValue(key, out AuditedType? known)
            ? known with { Members = [.. known.Members.UnionBy(members, member => member.Name)] }
            : new AuditedType(type.FullName, project, place, members);
    }

    /// <summary>The types by project and name.</summary>
    public IReadOnlyList<AuditedType> InOrder() =>
    [
        .. _found.Values.OrderBy(type => type.Project, StringComparer.Ordinal).ThenBy(type => type.FullName, StringComparer.Ordinal)
            .ThenBy(type => type.Place.Path, StringComparer.Ordinal),
    ];
}
