namespace OpenMed.Installation.Sources;

/// <summary>Tries again after transient failures, with growing waits: 1, 2, 4 ... seconds.</summary>
/// <param name="maxTries">How many tries in a row may bring nothing; at least 1.</param>
/// <param name="timeProvider">The clock of the waits.</param>
internal sealed class Retry(int maxTries, TimeProvider timeProvider)
{
    // A server that asks for more than this is asked again sooner: a user waits at the other end.
    private static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(1);

    /// <summary>Runs an action until it succeeds.</summary>
    /// <param name="action">The action.</param>
    /// <param name="hasProgressed">Whether the failed try brought so much that it does not count; null means never.</param>
    /// <param name="cancellationToken">Stops the waits.</param>
    /// <exception cref="ModelInstallException">All tries failed, or one failed for good.</exception>
    public T Run<T>(Func<T> action, Func<bool>? hasProgressed, CancellationToken cancellationToken)
    {
        for (int tryNumber = 1; ; tryNumber++)
        {
            try
            {
                return action();
            }
            catch (TransientFailureException failure)
            {
                bool hasBrought = hasProgressed?.Invoke() == true;
                if (hasBrought) tryNumber = 1;
                if (maxTries == 1 || (tryNumber >= maxTries && !hasBrought))
                    throw new ModelInstallException(ModelInstallFailure.Network, failure.Message, failure.InnerException);

                TimeSpan wait = failure.RetryAfter ?? TimeSpan.FromSeconds(Math.Pow(2, Math.Min(tryNumber, 10) - 1));
                Wait(wait < MaxWait ? wait : MaxWait, cancellationToken);
            }
        }
    }

    private void Wait(TimeSpan wait, CancellationToken cancellationToken)
    {
        if (wait > TimeSpan.Zero) Task.Delay(wait, timeProvider, cancellationToken).GetAwaiter().GetResult();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
