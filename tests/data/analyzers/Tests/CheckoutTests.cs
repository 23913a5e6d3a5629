using System;
using System.Collections.Generic;
using System.Linq;
using Serilog;
using Serilog.Core;

namespace Corpus.CheckoutTests;

public sealed record PaymentCard(string CardNumber, string CardHolderName, string Cvc, int Month, int Year); // finds: OPM0013

public sealed record Basket(Guid BasketId, int ItemCount, decimal Total);

public sealed class CheckoutTests
{
    public static IEnumerable<object[]> TestCards()
    {
        yield return new object[] { "4242424242424242", true }; // clean
        yield return new object[] { "5555555555554444", true }; // clean
        yield return new object[] { "4539290554124031", true }; // finds: OPM0005
        yield return new object[] { "371452405087838", true }; // finds: OPM0005
        yield return new object[] { "4539290554124032", false }; // clean
    }

    private readonly Logger _log = new LoggerConfiguration().MinimumLevel.Verbose().CreateLogger();

    public void Pays(string number, bool valid)
    {
        _log.Information("Case valid={Valid}, {DigitCount} digits", valid, number.Length); // clean
        var card = new PaymentCard(number, "T. Ester", "123", 1, 2031);
        _log.Debug("Card {Card}", card); // finds: OPM0003
        _log.Debug("Card {CardNumber} {Cvc}",
            card.CardNumber, // finds: OPM0001
            card.Cvc); // finds: OPM0001
        _log.Debug("Card {CardNumber}", MaskPan(card.CardNumber)); // clean
        _log.Debug("Expires {Month}/{Year}", card.Month, card.Year); // clean

        var basket = new Basket(Guid.Parse("1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"), 2, 19.98m); // clean
        _log.Debug("Basket {@Basket}", basket); // clean
        if (Sum(number) % 10 == 0 != valid)
        {
            _log.Error($"Wrong for {card.CardNumber}"); // finds: OPM0001, OPM0002
            throw new InvalidOperationException($"Luhn wrong for {card.CardNumber}"); // finds: OPM0007
        }

        var holder = card.CardHolderName.Split(' ');
        _log.Verbose("Holder has {Parts} parts, card type {CardType}", holder.Length, number[0] == '4' ? "Visa" : "other"); // clean
        _log.Verbose("First part is {Part}", holder[0]); // finds: OPM0011
    }

    private static int Sum(string number) => number.Reverse().Select((c, i) => (c - '0') * (i % 2 + 1)).Sum(n => n > 9 ? n - 9 : n);

    private static string MaskPan(string pan) => new string('*', pan.Length - 4) + pan[^4..];
}
