using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Corpus.EnrollmentSync;

public class Guardian // finds: OPM0013
{
    public string FullName { get; set; } = "";
    public string HomePhone { get; set; } = "";
    public string Relation { get; set; } = "";
}

public class Pupil // finds: OPM0013
{
    public int PupilNo { get; set; }
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public DateTime BirthDate { get; set; }
    public List<Guardian> Guardians { get; } = new();
    public string SchoolName { get; set; } = "";
}

public enum AddressType { Home, Postal, Guardian }

public class EnrollmentSync
{
    private readonly ILogger<EnrollmentSync> _logger;

    public EnrollmentSync(ILogger<EnrollmentSync> logger) => _logger = logger;

    public async Task RunAsync(IReadOnlyCollection<Pupil> pupils)
    {
        var schools = pupils.Select(p => p.SchoolName).Distinct().ToArray();
        _logger.LogInformation("Syncing {Count} pupils of {Schools}", pupils.Count, string.Join("; ", schools)); // clean

        var batch = pupils.Select(p => $"{p.FirstName} {p.LastName}").ToList();
        _logger.LogDebug("Batch: {Batch}", string.Join("; ", batch)); // finds: OPM0011
        var oldest = pupils.MinBy(p => p.BirthDate);
        _logger.LogDebug("Oldest: {Value}", oldest?.BirthDate); // finds: OPM0001

        foreach (var pupil in pupils)
        {
            await SyncAsync(pupil);
        }

        foreach (var group in pupils.GroupBy(p => p.SchoolName))
        {
            _logger.LogInformation("{School}: {Count}", group.Key, group.Count()); // clean
        }
    }

    private async Task SyncAsync(Pupil pupil)
    {
        string label = pupil.LastName;
        if (pupil.Guardians.Count == 0)
        {
            _logger.LogWarning("Pupil {PupilNo} has no guardian", pupil.PupilNo); // clean
            label = "#" + pupil.PupilNo;
            _logger.LogWarning("Skipped {Label}", label); // clean
            return;
        }

        _logger.LogTrace("Syncing {Label}", label); // finds: OPM0011
        var first = pupil.Guardians[0];
        (string kind, string value) contact = (first.Relation, first.HomePhone);
        _logger.LogTrace("Contact by {Kind}", contact.kind); // clean
        _logger.LogTrace("Contact {Value}", contact.value); // finds: OPM0011
        _logger.LogTrace("Address type {AddressType}", AddressType.Guardian); // clean
        _logger.LogInformation("Synced {Summary}", Summary(pupil)); // finds: OPM0011
        await Task.Yield();
    }

    private static string Summary(Pupil pupil)
    {
        var text = new StringBuilder("pupil ");
        text.Append(pupil.PupilNo).Append(": ").Append(pupil.FirstName);
        return text.ToString();
    }
}
