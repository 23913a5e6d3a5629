using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Inventory;

/// <summary>A type whose members are personal data. Immutable.</summary>
public sealed class PersonalType
{
    /// <summary>Makes one.</summary>
    /// <param name="fullName">The name with its namespace.</param>
    /// <param name="location">Where its name stands.</param>
    /// <param name="members">The members.</param>
    internal PersonalType(string fullName, Location location, ImmutableArray<PersonalMember> members)
    {
        FullName = fullName;
        Location = location;
        Members = members;
    }

    /// <summary>The name with its namespace and the types around it, as C# writes it; for example <c>Clinic.Patient</c>.</summary>
    public string FullName { get; }

    /// <summary>Where its name stands, in a file that no generator wrote; of a type in parts, the first of them.</summary>
    public Location Location { get; }

    /// <summary>The members that are personal data, in the order of their declaration; never empty.</summary>
    public ImmutableArray<PersonalMember> Members { get; }
}
