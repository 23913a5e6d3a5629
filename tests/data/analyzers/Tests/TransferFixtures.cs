using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NLog;

namespace Corpus.TransferFixtures;

public class BankCustomer // finds: OPM0013
{
    public int CustomerId { get; set; }
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public string Iban { get; set; } = "";
    public string Currency { get; set; } = "EUR";
}

public class TransferFixtures
{
    private static readonly ILogger s_log = LogManager.GetLogger("fixtures");

    public static readonly string[] RegistryIbans =
    {
        "DE89370400440532013000", // clean
        "GB29 NWBK 6016 1331 9268 19", // clean
        "FR14 2004 1010 0505 0001 3M02 606", // clean
    };

    public static readonly string[] Ibans =
    {
        "DE65784668656907954788", // finds: OPM0005
        "GB07 NWBK 5175 8253 7953 04", // finds: OPM0005
        "NL29ABNA5187302308", // clean
    };

    public List<BankCustomer> Customers { get; } = new();

    public BankCustomer Add(string firstName, string lastName, string iban)
    {
        if (!IsValidIban(iban))
        {
            s_log.Error("Fixture has a bad IBAN: {0}", iban); // finds: OPM0001
            throw new ArgumentException("Checksum is wrong.", nameof(iban)); // clean
        }

        var customer = new BankCustomer { CustomerId = Customers.Count + 1, FirstName = firstName, LastName = lastName, Iban = iban };
        Customers.Add(customer);
        s_log.Debug("Added customer {0} paying in {1}", customer.CustomerId, customer.Currency); // clean
        var entry = (customer.CustomerId, customer.LastName);
        s_log.Trace("Added {0}", entry.LastName); // finds: OPM0001
        s_log.Trace("Added {0}", entry); // finds: OPM0011
        s_log.Trace("Added {0}", customer); // clean
        return customer;
    }

    public void Dump()
    {
        var all = new StringBuilder();
        foreach (var c in Customers) all.AppendFormat("{0}:{1} ", c.CustomerId, c.Iban);
        s_log.Info("All: {0}", all); // finds: OPM0011
        s_log.Info("All: {0}", string.Join(' ', Customers.Select(c => c.CustomerId))); // clean
        s_log.Info("{0}", $"{Customers.Count} customers"); // clean
        s_log.Info($"{Customers.Count} customers in {Customers.Select(c => c.Currency).Distinct().Count()} currencies"); // finds: OPM0002
    }

    private static bool IsValidIban(string iban) => iban.Length >= 15;
}
