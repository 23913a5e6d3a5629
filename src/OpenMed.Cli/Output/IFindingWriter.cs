namespace OpenMed.Cli.Output;

/// <summary>Writes findings in one of the output forms: one implementation a form.</summary>
internal interface IFindingWriter : IDisposable
{
    /// <summary>Writes a finding, at once or with those after it.</summary>
    /// <param name="finding">The finding.</param>
    void Write(Finding finding);

    /// <summary>Hands on what can be shown by now.</summary>
    void Flush();

    /// <summary>Writes what is left, and the end of the form.</summary>
    void Complete();
}
