using OpenMed.Audit.Support;
using OpenMed.Support;

[assembly: AssemblyFixture(typeof(ClinicAudit))]

namespace OpenMed.Audit.Support;

/// <summary>The audit of the small solution, made once for all tests.</summary>
public sealed class ClinicAudit : IAsyncLifetime
{
    private readonly ClinicFolder _folder = new();

    /// <summary>When it was made.</summary>
    public static DateTimeOffset Made { get; } = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    /// <summary>What was found.</summary>
    public AuditReport Report { get; private set; } = null!;

    /// <summary>The folder of the solution.</summary>
    internal ClinicFolder Folder => _folder;

    /// <summary>Audits a part of it again.</summary>
    /// <param name="path">The path of a solution or project in the folder.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<AuditReport> RunAsync(string path, CancellationToken cancellationToken) =>
        CodeAudit.RunAsync(_folder[path], _folder.FullPath, new ManualTime(Made), progress: null, cancellationToken);

    public async ValueTask InitializeAsync() => Report = await RunAsync("Clinic.slnx", TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
