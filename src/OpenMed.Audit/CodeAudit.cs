using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Inventory;
using OpenMed.Audit.Analysis;
using OpenMed.Audit.Loading;

namespace OpenMed.Audit;

/// <summary>Reads the source of a solution: where it holds personal data, and where that gets into logs.</summary>
/// <remarks>Projects are opened by the MSBuild of the machine's SDK, which runs what their files say, as a build does. Nothing is restored, and the audit itself asks no network.</remarks>
public sealed class CodeAudit
{
    private readonly AuditTarget _target;
    private readonly SourcePlaces _places;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = PrivacyRules.CreateAnalyzers();
    private readonly FindingList _findings;
    private readonly TypeList _types;

    private CodeAudit(AuditTarget target, string root)
    {
        _target = target;
        _places = new SourcePlaces(root);
        _findings = new FindingList(PrivacyRules.RulesOf(_analyzers), _places);
        _types = new TypeList(_places);
    }

    /// <summary>Audits a solution or a project.</summary>
    /// <param name="path">A .sln, .slnx or .csproj file, or a folder that holds exactly one of them.</param>
    /// <param name="rootFolder">The folder that all paths of the report are relative to; null means that of the solution.</param>
    /// <param name="time">Tells when the audit was made.</param>
    /// <param name="progress">Told the path of each project when its turn comes, twice: to be opened and to be analyzed. Null means nobody.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The report; it covers at least one project.</returns>
    /// <exception cref="AuditException">The path means nothing that can be audited, or no project could be read.</exception>
    /// <exception cref="OperationCanceledException">The token was set.</exception>
    public static async Task<AuditReport> RunAsync(
        string path, string? rootFolder, TimeProvider time, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        DateTimeOffset made = time.GetUtcNow();
        AuditTarget target = AuditTarget.Find(path);
        CodeAudit audit = new(target, rootFolder is null ? target.Folder : Path.GetFullPath(rootFolder));
        IReadOnlyList<AuditProject> projects = await audit.ReadAsync(progress, cancellationToken).ConfigureAwait(false);
        return new AuditReport
        {
            Name = target.Name,
            Made = made,
            Rules = PrivacyRules.RulesOf(audit._analyzers),
            Projects = [.. projects.OrderBy(project => project.Path, StringComparer.Ordinal)],
            Findings = audit._findings.InOrder(),
            Types = audit._types.InOrder(),
        };
    }

    private async Task<IReadOnlyList<AuditProject>> ReadAsync(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> paths = await SolutionProjects.ListAsync(_target, cancellationToken).ConfigureAwait(false);
        string[] csharp = [.. paths.Where(path => AuditTarget.IsOf(path, AuditTarget.ProjectExtension) && File.Exists(path))];
        using ProjectLoader loader = new();
        LoadedProjects loaded = csharp.Length == 0
            ? new LoadedProjects([], [])
            : await loader.LoadAsync(_target, csharp, progress, cancellationToken).ConfigureAwait(false);

        List<AuditProject> projects = [];
        foreach (string path in paths)
        {
            progress?.Report(path);
            projects.Add(await ReadAsync(path, loaded, cancellationToken).ConfigureAwait(false));
        }

        return projects.Any(project => project.State == AuditProjectState.Read) ? projects : throw NothingRead(projects, loaded.Failures);
    }

    private async Task<AuditProject> ReadAsync(string path, LoadedProjects loaded, CancellationToken cancellationToken)
    {
        string name = _places.PathOf(path);
        if (!AuditTarget.IsOf(path, AuditTarget.ProjectExtension)) return new AuditProject(name, AuditProjectState.OtherLanguage);
        if (!File.Exists(path)) return new AuditProject(name, AuditProjectState.Missing);

        AuditProject project = new(name, AuditProjectState.Failed, ErrorCode: LoadFailure.CodeOf(loaded.Failures, path));
        foreach (Project framework in loaded.Of(path))
        {
            ProjectAnalysis analysis = await ProjectAnalysis.RunAsync(framework, _analyzers, cancellationToken).ConfigureAwait(false);
            project = project with
            {
                ErrorCount = Math.Max(project.ErrorCount, analysis.ErrorCount),
                FailedAnalyzerCount = Math.Max(project.FailedAnalyzerCount, analysis.FailedAnalyzerCount),
            };

            // Without its packages half of what the source says is unknown, and "no finding" would mean nothing.
            if (analysis.ErrorCount > 0 && !Restored.Is(framework)) return project with { State = AuditProjectState.NotRestored };
            if (!analysis.IsUsable) continue;

            project = project with { State = AuditProjectState.Read, ErrorCode = null };
            foreach (Diagnostic diagnostic in analysis.Diagnostics) _findings.Add(project.Name, diagnostic, cancellationToken);
            foreach (PersonalType type in analysis.Types) _types.Add(project.Name, type);
        }

        return project;
    }

    private AuditException NothingRead(IReadOnlyList<AuditProject> projects, IEnumerable<string> failures)
    {
        AuditProject[] csharp = [.. projects.Where(project => project.State != AuditProjectState.OtherLanguage)];
        if (csharp.Length == 0) return new AuditException($"'{_target.Name}' has no project of C#. Name a solution that has one.", isUsage: true);
        if (LoadFailure.IsWithoutSdk(failures)) return new AuditException("No .NET SDK was found, and without one no project can be opened. Install the SDK that the projects need.");
        if (csharp.All(project => project.State == AuditProjectState.NotRestored))
            return new AuditException($"No project of '{_target.Name}' is restored, so none can be read. Run dotnet restore, then audit again.");

        return csharp.Length == 1
            ? new AuditException(csharp[0].Notice!)
            : new AuditException($"No project of '{_target.Name}' could be read. Run dotnet build on it to see why.");
    }
}
