using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Corpus.ClaimsController;

public class InsuranceClaim // finds: OPM0013
{
    public Guid ClaimId { get; set; }
    public string MemberId { get; set; } = "";
    public string ClaimantName { get; set; } = "";
    public string ClaimantEmail { get; set; } = "";
    public string DiagnosisCode { get; set; } = "";
    public decimal Amount { get; set; }
    public string PolicyType { get; set; } = "";
}

public class ClaimSummaryViewModel // clean
{
    public int OpenCount { get; set; }
    public int EmailCount { get; set; }
    public int PhoneCallCount { get; set; }
    public bool HasAddress { get; set; }
}

[Route("claims")]
public class ClaimsController : Controller
{
    private readonly ILogger _log;

    public ClaimsController(ILoggerFactory factory) => _log = factory.CreateLogger<ClaimsController>();

    [HttpPost]
    public async Task<IActionResult> File([FromBody] InsuranceClaim claim)
    {
        using var scope = _log.BeginScope("Claim {ClaimId}", claim.ClaimId); // clean
        using (_log.BeginScope("Member {MemberId}", claim.MemberId)) // finds: OPM0009
        {
            _log.LogInformation("Claim over {Amount} of type {PolicyType}", claim.Amount, claim.PolicyType); // clean
            await StoreAsync(claim);
        }

        using (_log.BeginScope(new Dictionary<string, object>
        {
            ["ClaimId"] = claim.ClaimId,
            ["ClaimantEmail"] = claim.ClaimantEmail, // finds: OPM0009
        }))
        {
            _log.LogInformation("Confirmation queued"); // clean
        }

        using (_log.BeginScope(new Dictionary<string, object> { ["TraceId"] = HttpContext.TraceIdentifier, ["Route"] = "claims" })) // clean
        {
            _log.LogInformation("{ClaimantName} filed a claim", claim.ClaimantName); // finds: OPM0001
        }

        return Ok(claim.ClaimId);
    }

    [HttpGet("summary")]
    public IActionResult Summary()
    {
        var model = new ClaimSummaryViewModel { OpenCount = 3, EmailCount = 2 };
        _log.LogDebug("Summary {@Model}", model); // clean
        using (_log.BeginScope(("EmailCount", model.EmailCount))) // clean
        {
            _log.LogInformation("Sent {EmailCount} mails, {PhoneCallCount} calls", model.EmailCount, model.PhoneCallCount); // clean
        }

        return View(model);
    }

    private Task StoreAsync(InsuranceClaim claim)
    {
        _log.LogDebug("Storing {Claim}", claim); // clean
        _log.LogDebug("Storing claim of {0}, code {1}", claim.ClaimantEmail, claim.DiagnosisCode); // finds: OPM0001
        return Task.CompletedTask;
    }
}
