using System;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Corpus.WardRepository;

public sealed class WardRepository
{
    private static readonly Action<ILogger, string, Exception?> s_lookup =
        LoggerMessage.Define<string>(LogLevel.Debug, new EventId(40, "Lookup"), "Lookup of {NhsNumber}"); // clean

    private readonly DbConnection _db;
    private readonly HttpClient _spine;
    private readonly ILogger<WardRepository> _logger;

    public WardRepository(DbConnection db, HttpClient spine, ILogger<WardRepository> logger)
    {
        _db = db;
        _spine = spine;
        _logger = logger;
    }

    public async Task<int?> FindBedAsync(string nhsNumber, CancellationToken ct)
    {
        s_lookup(_logger, nhsNumber, null); // finds: OPM0001
        await using var command = _db.CreateCommand();
        command.CommandText = "select bed, phone, next_of_kin from ward where nhs_number = @nhs";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@nhs";
        parameter.Value = nhsNumber;
        command.Parameters.Add(parameter);
        _logger.LogDebug("Executing {Sql} with {ParameterCount} parameters", command.CommandText, command.Parameters.Count); // clean
        _logger.LogTrace("Parameter {Name}", parameter.ParameterName); // clean

        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct))
        {
            _logger.LogInformation("NHS number not on a ward, valid: {IsNhsNumberValid}", nhsNumber.Length == 10); // clean
            throw new KeyNotFoundException("NHS number " + nhsNumber + " is on no ward"); // finds: OPM0007
        }

        var bed = reader.GetInt32(0);
        _logger.LogInformation("Bed {Bed}", bed); // clean
        var kin = reader["next_of_kin_name"] as string;
        _logger.LogDebug("Phone {0}", reader["phone"]); // finds: OPM0001
        _logger.LogDebug("Phone column is null: {0}", reader.IsDBNull(1)); // clean
        _logger.LogDebug($"Bed {bed}, kin known: {kin is not null}"); // finds: OPM0002
        return bed;
    }

    public async Task RefreshAsync(DataTable wards, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "wards");
        _logger.LogTrace("Spine headers {@Headers}", request.Headers); // finds: OPM0006
        using var response = await _spine.SendAsync(request, ct);
        _logger.LogTrace("Spine said {Status}, {Length} bytes", response.StatusCode, response.Content.Headers.ContentLength); // clean
        foreach (DataRow row in wards.Rows)
        {
            _logger.LogTrace("Row {PatientLastName}", row["PATIENT_LAST_NAME"]); // finds: OPM0001
            _logger.LogTrace("Row {RowState} of {TableName}", row.RowState, wards.TableName); // clean
        }
    }
}
