using System.Net;
using System.Net.Http;

namespace OpenMed.Installation.Sources;

/// <summary>Turns what a server answers into the exceptions of an install.</summary>
internal static class ServerAnswer
{
    /// <summary>Throws unless the answer has one of the expected status codes.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="address">The address that was asked, fit to be shown.</param>
    /// <param name="timeProvider">The clock for dates to come back at.</param>
    /// <param name="expected">The status codes.</param>
    /// <exception cref="TransientFailureException">The server asks to come back later.</exception>
    /// <exception cref="ModelInstallException">It does not give the file.</exception>
    public static void ThrowUnless(
        HttpResponseMessage response, string address, TimeProvider timeProvider, params HttpStatusCode[] expected)
    {
        HttpStatusCode status = response.StatusCode;
        if (expected.Contains(status)) return;

        switch (status)
        {
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                throw new ModelInstallException(
                    ModelInstallFailure.NotFound,
                    $"There is no '{address}'. Check the address, its owner, name and revision.");
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                throw new ModelInstallException(
                    ModelInstallFailure.Refused,
                    $"The server does not give '{address}' to everyone, or it is not there. Check the address, or give an access token that may read it.");
            case HttpStatusCode.ProxyAuthenticationRequired:
                throw new ModelInstallException(
                    ModelInstallFailure.Refused, "The proxy asks who calls. Give the proxy's credentials.");
            case HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError:
                throw new TransientFailureException(FormattableString.Invariant(
                    $"The server cannot give '{address}' now (status {(int)status}). Try again later; the same install goes on from what has arrived."))
                {
                    RetryAfter = RetryAfter(response, timeProvider),
                };
            default:
                throw Unexpected(address);
        }
    }

    /// <summary>The answer fits no rule of HTTP for what was asked.</summary>
    /// <param name="address">The address that was asked, fit to be shown.</param>
    public static ModelInstallException Unexpected(string address) => new(
        ModelInstallFailure.Network,
        $"The server answers for '{address}' in a way that does not fit the question. Check that the address is that of the files and not of a page, or use another source.");

    /// <summary>The body ended before the file did.</summary>
    /// <param name="address">The address that was asked, fit to be shown.</param>
    /// <param name="innerException">The cause; null when the server just stopped.</param>
    public static TransientFailureException BrokenOff(string address, Exception? innerException = null) => new(
        $"The download of '{address}' broke off. Run the same install again: it goes on from what has arrived.", innerException);

    private static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider timeProvider) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } when date > timeProvider.GetUtcNow() => date - timeProvider.GetUtcNow(),
            _ => null,
        };
}
