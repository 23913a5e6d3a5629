using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Corpus.FakePatients;

public record FakePatient(string Mrn, string FullName, string Ssn, string Email, string Phone); // finds: OPM0013

public class ClinicCounters // clean
{
    public int PatientCount { get; set; }
    public int EmailCount { get; set; }
    public string LastNameColumn { get; set; } = "last_name";
}

public class FakePatientBuilder
{
    private FakePatient _patient = new(
        "MRN0000000",
        "Jane Doe",
        "078-05-1120", // clean
        "jane.doe@example.org", // clean
        "(206) 555-0142"); // clean

    private int _number = 1;

    public FakePatientBuilder WithRealLookingData()
    {
        _patient = _patient with
        {
            Ssn = "512-82-5988", // finds: OPM0005
            Email = "odalys.brenwick@northwindclinic.health", // finds: OPM0005
        };
        return this;
    }

    public FakePatientBuilder WithAdvertisingSsn()
    {
        _patient = _patient with { Ssn = "987-65-4321" }; // clean
        return this;
    }

    public FakePatientBuilder Named(string fullName)
    {
        Debug.WriteLine("Renaming to " + fullName); // finds: OPM0010
        _patient = _patient with { FullName = fullName };
        return this;
    }

    public FakePatientBuilder WithPhone(string phone)
    {
        Debug.Assert(phone.Length > 5, "phone too short"); // clean
        _patient = _patient with { Phone = phone };
        return this;
    }

    public FakePatient Build()
    {
        var patient = _patient with { Mrn = $"MRN{_number++:0000000}" };
        Debug.WriteLine($"Built number {_number - 1}"); // clean
        Trace.WriteLine(patient); // finds: OPM0010
        return patient;
    }

    public IEnumerable<FakePatient> BuildMany(int count)
    {
        Trace.WriteLine("Building " + count); // clean
        return Enumerable.Range(0, count).Select(_ => Build());
    }
}

public static class FakePatients
{
    public static readonly FakePatient[] Known =
    {
        new("0000001", "Test One", "000-12-3456", "one@test.invalid", "555-0101"), // clean
        new("0000002", "Test Two", "494-52-1337", "two@test.invalid", "555-0102"), // finds: OPM0005
        new("0000003", "Test Three", "219-09-9999", "three@clinic.test", "555-0103"), // clean
    };

    public const string BuildNumber = "10.0.19045.3803"; // clean
}
