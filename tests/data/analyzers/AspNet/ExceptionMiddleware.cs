using System;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Serilog;
using Serilog.Context;

namespace Corpus.ExceptionMiddleware;

public sealed class AccountLockedException : Exception
{
    public AccountLockedException(string userName) : base($"Account of {userName} is locked") { } // finds: OPM0007
    public AccountLockedException(int userId) : base($"Account {userId} is locked") { } // clean
}

public sealed class ErrorBody
{
    public string Title { get; set; } = "";
    public string TraceId { get; set; } = "";
    public int Status { get; set; }
    public override string ToString() => $"{Status} {Title}";
}

public sealed class ExceptionMiddleware
{
    private readonly RequestDelegate _next;
    private readonly ILogger _log;

    public ExceptionMiddleware(RequestDelegate next, ILogger log)
    {
        _next = next;
        _log = log.ForContext<ExceptionMiddleware>();
    }

    public async Task Invoke(HttpContext context)
    {
        var ip = context.Connection.RemoteIpAddress ?? IPAddress.Loopback;
        using (LogContext.PushProperty("TraceId", context.TraceIdentifier)) // clean
        using (LogContext.PushProperty("ClientIp", ip)) // finds: OPM0009
        {
            try
            {
                await _next(context);
            }
            catch (AccountLockedException ex)
            {
                _log.Warning(ex, "Locked account"); // clean
                await WriteAsync(context, 423, "locked");
            }
            catch (UnauthorizedAccessException ex)
            {
                var login = context.User.Identity?.Name;
                _log.ForContext("UserName", login).Warning(ex, "Forbidden"); // finds: OPM0009
                _log.Warning(ex, "Forbidden: {Path}", context.Request.Path.Value); // clean
                await WriteAsync(context, 403, "forbidden");
            }
            catch (Exception ex)
            {
                _log.Error(ex, $"Unhandled: {ex.GetType().Name}"); // finds: OPM0002
                _log.Error(ex, "Unhandled for {Headers}", context.Request.Headers); // finds: OPM0006
                _log.ForContext("StatusCode", 500).Error(ex, "Unhandled at {Path}", context.Request.Path.Value); // clean
                await WriteAsync(context, 500, "error");
            }
        }
    }

    private async Task WriteAsync(HttpContext context, int status, string title)
    {
        var body = new ErrorBody { Status = status, Title = title, TraceId = context.TraceIdentifier };
        context.Response.StatusCode = status;
        _log.Debug("Answer {Body}", body); // clean
        _log.Debug("Answer {Json}", JsonSerializer.Serialize(body)); // clean
        await context.Response.WriteAsJsonAsync(body);
    }
}
