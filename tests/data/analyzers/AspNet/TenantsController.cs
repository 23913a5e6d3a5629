using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Mail;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Corpus.TenantsController;

public class SignUpForm // finds: OPM0013
{
    public string Company { get; set; } = "";
    public string AdminFirstName { get; set; } = "";
    public string AdminLastName { get; set; } = "";
    public string AdminEmail { get; set; } = "";
    public string? PasswordHash { get; set; }
    public int SeatCount { get; set; }
}

public class Tenant
{
    public int TenantId { get; set; }
    public string HostName { get; set; } = "";
    public string TableName { get; set; } = "";
    public string PlanDisplayName { get; set; } = "";
}

[Route("tenants")]
public class TenantsController : ControllerBase
{
    private const string Area = "tenants";
    private readonly ILogger<TenantsController> _logger;

    public TenantsController(ILogger<TenantsController> logger) => _logger = logger;

    [HttpPost]
    public async Task<IActionResult> SignUp([FromBody] SignUpForm form)
    {
        _logger.LogInformation($"{Area}: sign-up started"); // clean
        _logger.LogInformation("{Form}", form.ToString()); // clean
        var (first, contact) = (form.AdminFirstName, form.AdminEmail);
        _logger.LogInformation("Contact is {Contact}", contact); // finds: OPM0011

        MailAddress to = new(form.AdminEmail);
        _logger.LogDebug("Mail {To}", to); // finds: OPM0001
        _logger.LogDebug("Mail goes to host {Host}", to.Host); // clean

        var tenant = await CreateAsync(form);
        _logger.LogInformation("Tenant {TenantId} on {HostName}, table {TableName}", tenant.TenantId, tenant.HostName, tenant.TableName); // clean
        _logger.LogInformation("Plan {PlanDisplayName} with {SeatCount} seats", tenant.PlanDisplayName, form.SeatCount); // clean
        var text = string.Format("{0} invited {1} people", first, form.SeatCount - 1);
        _logger.LogInformation("{Text}", text); // finds: OPM0011
        return Ok(tenant.TenantId);
    }

    [HttpPost("{id:int}/invite")]
    public IActionResult Invite(int id, [FromBody] List<string> emails)
    {
        _logger.LogInformation("Tenant {Id} invites {EmailCount} users", id, emails.Count); // clean
        _logger.LogInformation("Domains: {Domains}", string.Join(",", emails.Select(DomainOf).Distinct())); // clean
        foreach (var item in emails)
        {
            _logger.LogTrace("Invite {Item}", item); // finds: OPM0011
        }

        _logger.LogInformation("Tenant " + id + " invited all"); // finds: OPM0002
        return Accepted();
    }

    private async Task<Tenant> CreateAsync(SignUpForm form)
    {
        _logger.LogDebug("Admin {@Admin}", new { form.AdminLastName, form.AdminEmail }); // finds: OPM0003
        await Task.Delay(TimeSpan.FromMilliseconds(5));
        return new Tenant { TenantId = 7, HostName = form.Company.ToLowerInvariant(), TableName = "t_0007", PlanDisplayName = "Team" };
    }

    private static string DomainOf(string email) => email[(email.IndexOf('@') + 1)..];
}
