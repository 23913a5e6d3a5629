using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Evidence;
using OpenMed.Analyzers.Options;

namespace OpenMed.Analyzers.Inventory;

/// <summary>Lists the types of a program that hold personal data.</summary>
/// <remarks>It agrees with OPM0013: what that rule reports is listed with members that are not classified.</remarks>
public static class PiiInventory
{
    /// <summary>Lists the types that a compilation declares.</summary>
    /// <param name="compilation">The compilation; errors in it make the list shorter, and are not told.</param>
    /// <param name="options">What <c>.editorconfig</c> says of its files; see <see cref="OptionNames"/>.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The types by full name; those that a generator wrote are left out. Empty when there are none.</returns>
    /// <exception cref="OperationCanceledException">The token was set.</exception>
    public static ImmutableArray<PersonalType> Read(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var members = new SettingsReader<PersonalMembers>(
            options,
            settings => new PersonalMembers(new NameEvidence(new PersonTypes(), new NamePolicy(settings)), new ClassificationEvidence(compilation, settings)));
        ImmutableArray<PersonalType>.Builder found = ImmutableArray.CreateBuilder<PersonalType>();
        foreach (INamedTypeSymbol type in TypesOf(compilation.Assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!PersonalMembers.CanHold(type) || LocationOf(type, cancellationToken) is not { } location) continue;

            ImmutableArray<PersonalMember> personal = members.For(location.SourceTree!).Of(type);
            if (!personal.IsEmpty) found.Add(new PersonalType(type.ToDisplayString(), location, personal));
        }

        return found.OrderBy(type => type.FullName, StringComparer.Ordinal).ToImmutableArray();
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type) yield return type;
            if (member is not INamespaceOrTypeSymbol inner) continue;

            foreach (INamedTypeSymbol nested in TypesOf(inner)) yield return nested;
        }
    }

    private static Location? LocationOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.Locations.FirstOrDefault(location => location.SourceTree is { } tree && !GeneratedSource.Is(tree, cancellationToken));
}
