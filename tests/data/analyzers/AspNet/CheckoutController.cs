using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Serilog;

namespace Corpus.CheckoutController;

public class ShippingAddress // finds: OPM0013
{
    public string FullName { get; set; } = "";
    public string Addr1 { get; set; } = "";
    public string? Addr2 { get; set; }
    public string City { get; set; } = "";
    public string Zip { get; set; } = "";
    public string? Phone { get; set; }
}

public class CheckoutRequest // finds: OPM0013
{
    public Guid CartId { get; set; }
    public string CustomerEmail { get; set; } = "";
    public ShippingAddress ShipTo { get; set; } = new();
    public string CardNumber { get; set; } = "";
    public string Cvv { get; set; } = "";
}

public class CartLine
{
    public string Sku { get; set; } = "";
    public int Quantity { get; set; }
    public decimal Price { get; set; }
}

[Route("checkout")]
public class CheckoutController : Controller
{
    private static readonly ILogger Logger = Log.ForContext<CheckoutController>();
    private readonly Dictionary<Guid, List<CartLine>> _carts = new();

    [HttpPost]
    public async Task<IActionResult> Submit([FromBody] CheckoutRequest req)
    {
        if (!_carts.TryGetValue(req.CartId, out var lines))
        {
            Logger.Warning("Cart {CartId} is gone", req.CartId); // clean
            return NotFound();
        }

        var total = lines.Sum(l => l.Price * l.Quantity);
        Logger.Information("Checkout of {LineCount} lines, {Total:C}", lines.Count, total); // clean
        Logger.Debug("Lines {@Lines}", lines); // clean
        Logger.Debug("Request {@Request}", req); // finds: OPM0003

        if (!LooksValid(req.ShipTo))
        {
            Logger.Warning("Address not deliverable: {Street}, {City}", // clean
                nameof(req.ShipTo.Addr1),
                nameof(req.ShipTo.City));
            return BadRequest("address");
        }

        Logger.Information("Shipping to {Addr1}, {Zip}", req.ShipTo.Addr1, req.ShipTo.Zip); // finds: OPM0001
        Logger.Information("Card ending {Last4}", req.CardNumber[^4..]); // clean

        try
        {
            await ChargeAsync(req.CardNumber, req.Cvv, total);
            Log.Information("Charged {Total} on {CardNumber}", total, req.CardNumber); // finds: OPM0001
        }
        catch (TimeoutException e)
        {
            Log.Error(e, $"Charge timed out for {req.CustomerEmail}"); // finds: OPM0001, OPM0002
            return StatusCode(504);
        }
        catch (InvalidOperationException e)
        {
            Log.Error(e, "Charge was declined for cart {CartId}", req.CartId); // clean
            return StatusCode(402);
        }

        Log.Information($"Cart {req.CartId} done"); // finds: OPM0002
        return Ok();
    }

    private static bool LooksValid(ShippingAddress address)
    {
        var ok = address.Zip.Length >= 4 && address.City.Length > 0;
        Logger.Verbose("IsAddressValid = {IsAddressValid}", ok); // clean
        return ok;
    }

    private static Task ChargeAsync(string cardNumber, string cvv, decimal amount) => Task.CompletedTask;
}
