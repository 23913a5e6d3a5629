using System;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using NLog;

namespace Corpus.TransfersController;

public sealed record TransferRequest( // finds: OPM0013
    string DebtorIban,
    string CreditorIban,
    string CreditorName,
    string? CreditorEmail,
    decimal Amount,
    string Currency);

public enum AccountNumberFormat { Iban, Bban, Sort }

public interface ILedger
{
    Task<long> BookAsync(string fromIban, string toIban, decimal amount);
    decimal BalanceOf(string accountNumber);
}

[ApiController]
[Route("v2/transfers")]
public class TransfersController : ControllerBase
{
    private static readonly Logger Logger = LogManager.GetCurrentClassLogger();
    private readonly ILedger _ledger;

    public TransfersController(ILedger ledger) => _ledger = ledger;

    [HttpPost]
    public async Task<IActionResult> Create(TransferRequest req)
    {
        Logger.Info("Transfer of {0} {1} asked for", req.Amount, req.Currency); // clean
        Logger.Debug("From {DebtorIban} to {CreditorIban}",
            req.DebtorIban, // finds: OPM0001
            req.CreditorIban); // finds: OPM0001

        if (req.Amount <= 0)
        {
            Logger.Warn($"Amount {req.Amount} refused"); // finds: OPM0002
            return BadRequest();
        }

        if (!IsIban(req.DebtorIban))
        {
            Logger.Warn("IBAN of {Length} characters refused, expected format {AccountNumberFormat}", req.DebtorIban.Length, AccountNumberFormat.Iban); // clean
            return UnprocessableEntity();
        }

        try
        {
            var bookingId = await _ledger.BookAsync(req.DebtorIban, req.CreditorIban, req.Amount);
            Logger.Info(CultureInfo.InvariantCulture, "Booked {BookingId}", bookingId); // clean
            Logger.Trace("Booked {Request}", req); // finds: OPM0003
            return Ok(bookingId);
        }
        catch (Exception ex)
        {
            Logger.Error(ex, "Booking failed for " + req.CreditorEmail); // finds: OPM0001, OPM0002
            return StatusCode(500);
        }
    }

    [HttpGet("balance/{accountNumber}")]
    public decimal Balance(string accountNumber)
    {
        var balance = _ledger.BalanceOf(accountNumber);
        Logger.Info("Balance of {AccountNumber} read", accountNumber); // finds: OPM0001
        Logger.Info("Balance of {AccountNumber} read", Redact(accountNumber)); // clean
        Logger.Debug("Balance is " + "positive: {0}", balance > 0); // clean
        return balance;
    }

    private static bool IsIban(string text) => text.Length is >= 15 and <= 34;

    private static string Redact(string text) => text.Length < 8 ? "****" : text[..2] + new string('*', text.Length - 6) + text[^4..];
}
