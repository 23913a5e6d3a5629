using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Serilog;
using Serilog.Context;

namespace Corpus.PolicyHolderTests;

public class PolicyHolder // finds: OPM0013
{
    public string PolicyNumber { get; set; } = "";
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public DateOnly BirthDate { get; set; }
    public string Email { get; set; } = "";
}

public class Premium
{
    public string PolicyType { get; set; } = "";
    public decimal Amount { get; set; }
    public int AgeGroup { get; set; }
    public override string ToString() => $"{PolicyType}: {Amount}";
}

public class EmailAddress
{
    public EmailAddress(string value) => Value = value;
    public string Value { get; }
    public string Domain => Value[(Value.IndexOf('@') + 1)..];
    public override string ToString() => Value;
}

public class PolicyHolderTests
{
    private readonly ILogger _log = Log.ForContext("Suite", "policies"); // clean

    public void Quotes(PolicyHolder holder)
    {
        var premium = new Premium { PolicyType = "Home", Amount = 120.5m, AgeGroup = 3 };
        _log.Information("Premium {@Premium}", premium); // clean
        _log.Information("Premium {Premium}", premium.ToString()); // clean
        _log.Information("Holder {Holder}", JsonSerializer.Serialize(holder)); // finds: OPM0003
        _log.Information("Holder {Holder}", holder); // clean

        EmailAddress target = new(holder.Email);
        _log.Debug("Quote to {Target}", target); // finds: OPM0001
        _log.Debug("Quote to domain {Domain}", target.Domain); // clean
        using (LogContext.PushProperty("Holder", holder, destructureObjects: true)) // finds: OPM0009
        {
            _log.Debug("Quoting " + premium.PolicyType); // finds: OPM0002
        }

        if (premium.Amount < 0) throw new InvalidOperationException($"Negative premium for {holder.FirstName}"); // finds: OPM0007
        if (premium.AgeGroup > 9) throw new InvalidOperationException($"No age group {premium.AgeGroup}"); // clean
    }

    public void Renews(IReadOnlyList<PolicyHolder> holders)
    {
        string Describe(PolicyHolder h) => h.LastName + " " + h.BirthDate.ToString("O");
        string Number(PolicyHolder h) => "policy " + h.GetHashCode();

        foreach (var h in holders)
        {
            _log.Debug("Renewing {What}", Describe(h)); // finds: OPM0011
            _log.Debug("Renewing {What}", Number(h)); // clean
        }

        var first = holders.Select(h => h.Email).FirstOrDefault();
        _log.Information("First: {First}", first); // finds: OPM0011
        _log.Information("First has mail: {HasMail}", first is not null); // clean
    }
}
