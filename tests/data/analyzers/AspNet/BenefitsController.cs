using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Corpus.BenefitsController;

public class Citizen // finds: OPM0013
{
    public long Id { get; init; }
    public string NationalId { get; init; } = "";
    public string FamilyName { get; init; } = "";
    public string GivenName { get; init; } = "";
    public DateOnly DateOfBirth { get; init; }
    public string? Iban { get; init; }
}

public class BenefitDecision
{
    public Guid DecisionId { get; init; }
    public long CitizenId { get; init; }
    public string OfficeName { get; init; } = "";
    public decimal Amount { get; init; }
}

[ApiController]
[Route("benefits")]
public class BenefitsController : ControllerBase
{
    private readonly Dictionary<string, Citizen> _register = new(StringComparer.Ordinal);
    private readonly ILogger<BenefitsController> _logger;

    public BenefitsController(ILogger<BenefitsController> logger) => _logger = logger;

    [HttpGet("{nationalId}")]
    public ActionResult<BenefitDecision> Get(string nationalId)
    {
        if (nationalId.Length != 11)
        {
            throw new ArgumentException("Must have 11 digits.", nameof(nationalId)); // clean
        }

        if (!_register.TryGetValue(nationalId, out var citizen))
        {
            throw new KeyNotFoundException($"No citizen with national id {nationalId}"); // finds: OPM0007
        }

        _logger.LogInformation("Decision for citizen {CitizenId} read", citizen.Id); // clean
        return Decide(citizen);
    }

    [HttpPost]
    public async Task<ActionResult<BenefitDecision>> Apply(string nationalId, decimal amount)
    {
        var citizen = Find(nationalId) ?? throw new InvalidOperationException("Unknown national id: " + nationalId); // finds: OPM0007
        if (amount < 0) throw new ArgumentOutOfRangeException(nameof(amount), amount, "Must not be negative."); // clean

        if (citizen.Iban is null)
        {
            var problem = new InvalidOperationException($"{citizen.GivenName} {citizen.FamilyName} has no bank account");
            _logger.LogWarning(problem, "Cannot pay"); // finds: OPM0007
            return Conflict();
        }

        var decision = Decide(citizen);
        _logger.LogInformation("Decided {@Decision}", decision); // clean
        _logger.LogInformation("Office {OfficeName} pays {Amount}", decision.OfficeName, decision.Amount); // clean
        _logger.LogDebug("Paying to {Iban}", citizen.Iban); // finds: OPM0001

        try
        {
            await PayAsync(citizen.Iban, decision.Amount);
        }
        catch (TimeoutException ex)
        {
            _logger.LogError(ex, "Payment of {DecisionId} timed out", decision.DecisionId); // clean
            throw new InvalidOperationException($"Payment of decision {decision.DecisionId} timed out", ex); // clean
        }
        catch (Exception ex)
        {
            throw new InvalidOperationException( // finds: OPM0007
                string.Format("Payment to {0} failed", citizen.Iban), ex);
        }

        return decision;
    }

    private Citizen? Find(string nationalId) => _register.GetValueOrDefault(nationalId);

    private static BenefitDecision Decide(Citizen citizen) => citizen.DateOfBirth.Year > 1900
        ? new BenefitDecision { DecisionId = Guid.NewGuid(), CitizenId = citizen.Id, OfficeName = "North", Amount = 120 }
        : throw new InvalidOperationException($"Born {citizen.DateOfBirth:d}: check the register"); // finds: OPM0007

    private static Task PayAsync(string iban, decimal amount) => Task.CompletedTask;
}
