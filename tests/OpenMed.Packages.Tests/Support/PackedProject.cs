namespace OpenMed.Packages.Support;

/// <summary>A project whose package an application adds, and what its package must be.</summary>
/// <param name="Path">The project's file, from the root of the repository.</param>
/// <param name="Dependencies">The ids of the packages that its package asks for, in any order. Packages that it has by way of another project are among them where this repository sets their version.</param>
/// <param name="MaxBytes">How large the package may be; about a fifth more than it is.</param>
internal sealed record PackedProject(string Path, string[] Dependencies, int MaxBytes)
{
    private static readonly string[] OfCore = ["libphonenumber-csharp", "Microsoft.ML.OnnxRuntime.Managed", "System.Numerics.Tensors"];

    private static readonly string[] OfLogging =
    [
        .. OfCore, "Microsoft.Extensions.Compliance.Abstractions", "Microsoft.Extensions.Configuration.Binder",
        "Microsoft.Extensions.Diagnostics.HealthChecks", "Microsoft.Extensions.Logging", "Microsoft.Extensions.Logging.Abstractions",
        "Microsoft.Extensions.ObjectPool",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PackedProject> All { get; } =
    [
        new("src/OpenMed.Core/OpenMed.Core.csproj", OfCore, 720_000),
        new("src/OpenMed.Logging/OpenMed.Logging.csproj", [.. OfLogging, "OpenMed.Core"], 150_000),
        new("src/OpenMed.Logging.Serilog/OpenMed.Logging.Serilog.csproj", [.. OfLogging, "OpenMed.Logging", "Serilog"], 60_000),
        new("src/OpenMed.Analyzers.CodeFixes/OpenMed.Analyzers.CodeFixes.csproj", [], 400_000) { Id = "OpenMed.Analyzers", IsLibrary = false },
        new("models/OpenMed.Models.Mini.csproj", ["Microsoft.ML.OnnxRuntime", "Microsoft.ML.OnnxRuntime.Managed", "System.Numerics.Tensors"], 26_000_000),
    ];

    /// <summary>The id of its package.</summary>
    public string Id { get; init; } = System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether applications refer to its assembly.</summary>
    public bool IsLibrary { get; init; } = Path.StartsWith("src/", StringComparison.Ordinal);

    public override string ToString() => Id;
}
