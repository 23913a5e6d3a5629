using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Serilog;

namespace Corpus.CardVaultCli;

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PiiDataAttribute : Attribute;

public sealed record StoredCard( // clean
    Guid Token,
    [property: PiiData] string CardNumber,
    [property: PiiData] string Holder,
    int ExpiryYear);

public static class CardVaultCli
{
    private const string DemoCard = "4111 1111 1111 1111"; // clean
    private const string AmexDemo = "378282246310005"; // clean
    private static readonly Dictionary<Guid, StoredCard> Cards = new();

    public static void Add(string cardNumber, [PiiData] string label)
    {
        Log.Information("Card number has {Digits} digits", cardNumber.Count(char.IsDigit)); // clean
        Log.Debug("Label {Label}", label); // finds: OPM0004
        Log.Debug("Label is empty: {IsEmpty}", string.IsNullOrEmpty(label)); // clean
        if (cardNumber == "4716 1356 4198 9901") // finds: OPM0005
        {
            Log.Warning("That is the card of the office"); // clean
        }

        var card = new StoredCard(Guid.NewGuid(), cardNumber, label, 2030);
        Cards[card.Token] = card;
        Log.Information("Stored {Token}", card.Token); // clean
        Log.Information("Holder {Value}", card.Holder); // finds: OPM0004
        Console.WriteLine("Stored as {0}", card.Token); // clean
        Console.WriteLine("Card: " + card.CardNumber); // finds: OPM0010
    }

    public static void SelfTest()
    {
        foreach (string number in new[] { DemoCard, AmexDemo, "5284136532133517" }) // finds: OPM0005
        {
            Log.Debug("Testing a number, valid {IsCardNumberValid}", IsValid(number)); // clean
        }
    }

    private static bool IsValid(string digits) => digits.Replace(" ", "").Reverse()
        .Select((c, i) => int.Parse(c.ToString(), CultureInfo.InvariantCulture) * (i % 2 + 1))
        .Sum(d => d > 9 ? d - 9 : d) % 10 == 0;
}
