namespace OpenMed.Logging.Support;

/// <summary>An object of an application.</summary>
internal sealed record Patient(string PatientName, string Note, Patient? Contact = null)
{
    public override string ToString() => $"Patient {PatientName}: {Note}";
}
