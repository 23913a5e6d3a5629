using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Corpus.CensusLoader;

public sealed class Household // finds: OPM0013
{
    public long HouseholdNo { get; set; }
    public string HeadLastName { get; set; } = "";
    public string StreetAddress { get; set; } = "";
    public string PostCode { get; set; } = "";
    public string? ContactPhone { get; set; }
    public int PersonCount { get; set; }
}

public sealed class DistrictTotals // clean
{
    public string DistrictCode { get; set; } = "";
    public int CityCount { get; set; }
    public int AddressCount { get; set; }
    public int PhoneCount { get; set; }
}

public sealed class CensusLoader
{
    private readonly ILogger _logger;

    public CensusLoader(ILoggerFactory loggers) => _logger = loggers.CreateLogger("census");

    public async Task LoadAsync(string file)
    {
        using var scope = _logger.BeginScope("File {FileName}", Path.GetFileName(file)); // clean
        await using FileStream stream = File.OpenRead(file);
        var totals = new DistrictTotals();
        await foreach (Household? h in JsonSerializer.DeserializeAsyncEnumerable<Household>(stream))
        {
            if (h is null) continue;
            totals.AddressCount++;
            using (_logger.BeginScope("{StreetAddress}", h.StreetAddress)) // finds: OPM0009
            {
                Check(h);
            }
        }

        _logger.LogInformation("Totals {Json}", JsonSerializer.Serialize(totals)); // clean
        _logger.LogInformation("{CityCount} cities, {AddressCount} addresses", totals.CityCount, totals.AddressCount); // clean
        Trace.WriteLine($"Loaded {totals.AddressCount}"); // clean
    }

    private void Check(Household h)
    {
        if (h.PersonCount == 0)
        {
            _logger.LogWarning(new EventId(7, "Empty"), "Household {HouseholdNo} in {PostCode} is empty", h.HouseholdNo, h.PostCode); // finds: OPM0001
            Trace.WriteLine("Empty household of " + h.HeadLastName); // finds: OPM0010
        }

        if (h.ContactPhone is { Length: < 6 })
        {
            _logger.LogWarning("Phone too short: {Length}", h.ContactPhone.Length); // clean
            throw new FormatException($"Phone {h.ContactPhone} of {h.HeadLastName} is too short"); // finds: OPM0007
        }

        if (h.PersonCount > 40) throw new InvalidDataException($"Household {h.HouseholdNo} has {h.PersonCount} persons"); // clean
        _logger.LogTrace("{Household}", JsonSerializer.Serialize(h)); // finds: OPM0003
        Activity.Current?.SetTag("census.person_count", h.PersonCount); // clean
    }
}
