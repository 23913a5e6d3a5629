using System;
using System.Net;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Corpus.LoginEndpoints;

public record LoginRequest(string Email, string Password, bool RememberMe); // finds: OPM0013

public record LoginResult(bool Succeeded, int UserId, int FailedCount, bool IsLockedOut); // clean

public class PasswordPolicy
{
    public int MinLength { get; set; } = 12;
    public int MaxAgeDays { get; set; } = 90;
    public override string ToString() => $"min {MinLength}, max age {MaxAgeDays}";
}

public interface ISignInService
{
    PasswordPolicy PasswordPolicy { get; }
    Task<LoginResult> SignInAsync(string email, string password);
    Task<string> CreateTokenAsync(int userId);
    Task SendResetMailAsync(string email, string template);
}

public static class LoginEndpoints
{
    public static IEndpointRouteBuilder MapLogin(this IEndpointRouteBuilder app, ILoggerFactory loggerFactory)
    {
        var logger = loggerFactory.CreateLogger("Login");

        app.MapPost("/login", async (LoginRequest req, ISignInService signIn, HttpContext http) =>
        {
            logger.LogInformation("Login attempt for {Email}", req.Email); // finds: OPM0001
            var result = await signIn.SignInAsync(req.Email, req.Password);

            if (result.IsLockedOut)
            {
                logger.LogWarning("User {UserId} locked out after {FailedCount} failures", result.UserId, result.FailedCount); // clean
                return Results.StatusCode(StatusCodes.Status423Locked);
            }

            if (!result.Succeeded)
            {
                IPAddress? remote = http.Connection.RemoteIpAddress;
                logger.LogWarning("Failed login from {Remote}", remote); // finds: OPM0001
                logger.LogDebug($"Bad credentials: {req.Email} / {req.Password}"); // finds: OPM0001, OPM0002
                return Results.Unauthorized();
            }

            var token = await signIn.CreateTokenAsync(result.UserId);
            logger.LogDebug("Issued token of {TokenLength} chars, remember: {RememberMe}", token.Length, req.RememberMe); // clean
            return Results.Ok(new { token });
        });

        app.MapPost("/forgot-password", async (string email, ISignInService signIn) =>
        {
            if (string.IsNullOrWhiteSpace(email))
            {
                logger.LogWarning("Reset asked for without an e-mail ({IsEmpty})", string.IsNullOrEmpty(email)); // clean
                return Results.BadRequest();
            }

            const string emailTemplate = "reset-v3";
            await signIn.SendResetMailAsync(email, emailTemplate);
            logger.LogInformation("Reset mail sent with template {EmailTemplate} to {MaskedEmail}", emailTemplate, Mask(email)); // clean
            return Results.Accepted();
        });

        app.MapGet("/password-policy", (ISignInService signIn) =>
        {
            logger.LogDebug("Policy in force: {PasswordPolicy}", signIn.PasswordPolicy); // clean
            return Results.Ok(signIn.PasswordPolicy);
        });

        app.MapGet("/me", (ClaimsPrincipal user) =>
        {
            logger.LogInformation("Profile of {UserName} requested", user.Identity?.Name); // finds: OPM0001
            logger.LogDebug("{Upn}", user.FindFirstValue(ClaimTypes.Email)); // finds: OPM0001
            return Results.Ok(user.Identity?.IsAuthenticated);
        }).RequireAuthorization();

        logger.LogInformation("Mapped {Count} endpoints of " + nameof(LoginEndpoints), 4); // clean
        return app;
    }

    private static string Mask(string value)
    {
        var at = value.IndexOf('@', StringComparison.Ordinal);
        return at <= 1 ? "***" : value[0] + "***" + value[at..];
    }
}
