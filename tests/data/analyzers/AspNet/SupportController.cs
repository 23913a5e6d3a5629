using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Corpus.SupportController;

public enum TicketState { Open, WaitingForPhoneCall, Closed }

public class SupportUser // finds: OPM0013
{
    public int Id { get; set; }
    public string UserName { get; set; } = "";
    public string PrimaryEmail { get; set; } = "";
    public string? BackupEmail { get; set; }
    public string PasswordHash { get; set; } = "";
    public string LastLoginIp { get; set; } = "";
}

public class Ticket
{
    public int TicketId { get; set; }
    public SupportUser Owner { get; set; } = new();
    public TicketState State { get; set; }
    public List<string> Tags { get; } = new();
}

[Route("support")]
public class SupportController(ILogger<SupportController> logger) : Controller
{
    private const string Sender = "no-reply@tallowmere-support.com"; // clean
    private const string Escalation = "ingrid.hallvarsson@tallowmere-support.com"; // finds: OPM0005
    private readonly List<Ticket> _tickets = new();

    [HttpGet("{ticketId:int}")]
    public IActionResult Get(int ticketId)
    {
        Console.WriteLine(">>> GET ticket " + ticketId); // clean
        var ticket = _tickets.Find(t => t.TicketId == ticketId);
        if (ticket is null) return NotFound();

        var stateDisplayName = ticket.State.ToString();
        logger.LogInformation("Ticket {TicketId} is {StateDisplayName}", ticketId, stateDisplayName); // clean
        logger.LogInformation("Owner of {TicketId} is {Owner}", ticketId, GetEmail(ticket.Owner)); // finds: OPM0001
        logger.LogInformation("Owner of {TicketId} is {Owner}", ticketId, Hash(GetEmail(ticket.Owner))); // clean
        Console.WriteLine(">>> owner " + ticket.Owner.PrimaryEmail); // finds: OPM0010
        logger.LogDebug("Tags {Tags}", ticket.Tags); // clean
        return Ok(ticket.State);
    }

    [HttpPost("{ticketId:int}/escalate")]
    public async Task<IActionResult> Escalate(int ticketId)
    {
        try
        {
            var owner = _tickets.Single(t => t.TicketId == ticketId).Owner;
            logger.LogDebug("Hash on file: {Hash}", owner.PasswordHash); // finds: OPM0001
            logger.LogInformation("Last login of {UserId} was from {Ip}", owner.Id, owner.LastLoginIp); // finds: OPM0001
            await SendAsync(Sender, Escalation, ticketId);
        }
        catch (InvalidOperationException ex)
        {
            logger.LogError(ex.Message); // clean
            return NotFound();
        }

        logger.LogInformation("Has backup e-mail: {HasBackupEmail}", _tickets.Exists(t => t.Owner.BackupEmail != null)); // clean
        return Accepted();
    }

    private static string GetEmail(SupportUser user) => user.BackupEmail ?? user.PrimaryEmail;

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];

    private static Task SendAsync(string from, string to, int ticketId) => Task.CompletedTask;
}
