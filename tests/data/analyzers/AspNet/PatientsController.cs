using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Corpus.PatientsController;

public class Patient // finds: OPM0013
{
    public int Id { get; set; }
    public string Mrn { get; set; } = "";
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public DateTime Dob { get; set; }
    public string? Ssn { get; set; }
    public string? EmailAddress { get; set; }
    public bool HasEmail => EmailAddress is not null;
    public int WardId { get; set; }
}

public interface IPatientRepository
{
    Task<Patient?> FindAsync(int id, CancellationToken cancellationToken);
    Task<IReadOnlyList<Patient>> SearchAsync(string lastName, DateTime? dob, CancellationToken cancellationToken);
    Task SaveAsync(Patient patient, CancellationToken cancellationToken);
}

[ApiController]
[Route("api/patients")]
public class PatientsController : ControllerBase
{
    private readonly IPatientRepository _patients;
    private readonly ILogger<PatientsController> _logger;

    public PatientsController(IPatientRepository patients, ILogger<PatientsController> logger)
    {
        _patients = patients;
        _logger = logger;
    }

    [HttpGet("{id:int}")]
    public async Task<ActionResult<Patient>> Get(int id, CancellationToken cancellationToken)
    {
        _logger.LogDebug("Getting patient {PatientId}", id); // clean
        var patient = await _patients.FindAsync(id, cancellationToken);
        if (patient is null)
        {
            _logger.LogWarning("Patient {PatientId} not found", id); // clean
            return NotFound();
        }

        _logger.LogInformation("Patient {Mrn} opened on ward {WardId}", patient.Mrn, patient.WardId); // finds: OPM0001
        return patient;
    }

    [HttpGet("search")]
    public async Task<IActionResult> Search(string lastName, DateTime? dob, CancellationToken cancellationToken)
    {
        _logger.LogInformation($"Searching patients by {lastName}"); // finds: OPM0001, OPM0002
        var found = await _patients.SearchAsync(lastName, dob, cancellationToken);

        if (found.Count == 0)
        {
            _logger.LogInformation(
                "No match for {LastName} born {Dob}",
                lastName, // finds: OPM0001
                dob); // finds: OPM0001
        }

        _logger.LogInformation("Search gave {Count} patients, {WithEmail} of them with e-mail", found.Count, found.Count(p => p.HasEmail)); // clean
        return Ok(found.Select(p => new { p.Id, p.WardId }));
    }

    [HttpPut("{id:int}")]
    public async Task<IActionResult> Put(int id, Patient patient, CancellationToken cancellationToken)
    {
        if (id != patient.Id)
        {
            _logger.LogWarning("Route id {RouteId} differs from body id {BodyId}", id, patient.Id); // clean
            return BadRequest();
        }

        _logger.LogTrace("Saving {@Patient}", patient); // finds: OPM0003
        try
        {
            await _patients.SaveAsync(patient, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _logger.LogInformation("Save of patient {PatientId} was cancelled: {IsCancelled}", id, cancellationToken.IsCancellationRequested); // clean
            throw;
        }
        catch (Exception ex)
        {
            _logger.LogError(ex, "Could not save patient {PatientId}, field {Field}", id, nameof(patient.Ssn)); // clean
            return StatusCode(500);
        }

        _logger.LogInformation("Saved " + patient.FirstName + " " + patient.LastName); // finds: OPM0001, OPM0002
        return NoContent();
    }
}
