using System.Net;

namespace OpenMed.Installation;

/// <summary>How models are installed. A token or password given here is in no message.</summary>
public sealed class ModelInstallerOptions
{
    /// <summary>The folder that model folders are made in; null means <see cref="ModelInstaller.DefaultModelsFolder"/>.</summary>
    public string? ModelsFolder { get; init; }

    /// <summary>The name of the model folder; null means that of the repository or of the source folder.</summary>
    public string? FolderName { get; init; }

    /// <summary>How a repository's files are addressed. The default decides by the host.</summary>
    public ModelRepositoryLayout Layout { get; init; }

    /// <summary>The access token of a private repository; sent to the host of the address only, never to where it redirects. Null sends none.</summary>
    public string? Token { get; init; }

    /// <summary>The proxy; null means the system's. Credentials in its address are taken out of it and used when <see cref="ProxyCredentials"/> is null.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>What <see cref="Proxy"/> is told when it asks who calls; null tells nothing.</summary>
    public ICredentials? ProxyCredentials { get; init; }

    /// <summary>Whether model files without a published SHA-256 are installed. The default is false.</summary>
    public bool AllowUnverified { get; init; }

    /// <summary>Whether files of the model folder that differ from the source's are replaced, and those installed before are compared
    /// byte by byte. The default is false.</summary>
    public bool Force { get; init; }

    /// <summary>How often a file is asked for before the install gives up; at least 1. The default is 5. A try that brought a megabyte
    /// or more does not count.</summary>
    public int MaxTries { get; init; } = 5;

    /// <summary>How long the server may send nothing before the try counts as failed; more than zero. The default is one minute.</summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The clock that the waits between tries go by. The default is the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
