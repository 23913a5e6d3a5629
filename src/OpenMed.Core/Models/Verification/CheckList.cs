namespace OpenMed.Models.Verification;

/// <summary>Collects the checks of one variant, in order. One caller at a time.</summary>
internal sealed class CheckList
{
    private readonly List<PiiModelCheck> _checks = [];

    /// <summary>The checks so far.</summary>
    public IReadOnlyList<PiiModelCheck> Checks => _checks;

    /// <summary>Adds a check that passed, or a value for information.</summary>
    /// <param name="name">What was measured.</param>
    /// <param name="measured">The value.</param>
    /// <param name="limit">The limit; empty when there is none.</param>
    public void Pass(string name, string measured, string limit = "") =>
        _checks.Add(new PiiModelCheck(name, measured, limit, PiiModelOutcome.Passed, string.Empty));

    /// <summary>Adds a check that failed.</summary>
    /// <param name="name">What was measured.</param>
    /// <param name="measured">The value.</param>
    /// <param name="limit">The limit; empty when there is none.</param>
    /// <param name="cause">What is wrong, and what to do.</param>
    public void Fail(string name, string measured, string limit, string cause) =>
        _checks.Add(new PiiModelCheck(name, measured, limit, PiiModelOutcome.Failed, cause));

    /// <summary>Adds a check for which there was nothing to compare with.</summary>
    /// <param name="name">What would have been measured.</param>
    /// <param name="cause">What is missing, and what to do.</param>
    public void LeaveOpen(string name, string cause) =>
        _checks.Add(new PiiModelCheck(name, "not compared", string.Empty, PiiModelOutcome.NotCompared, cause));

    /// <summary>Adds a check that passes or fails by its value.</summary>
    /// <param name="name">What was measured.</param>
    /// <param name="measured">The value.</param>
    /// <param name="limit">The limit; empty when there is none.</param>
    /// <param name="cause">What is wrong when it fails, and what to do; null when it passes.</param>
    public void Add(string name, string measured, string limit, string? cause)
    {
        if (cause is null) Pass(name, measured, limit);
        else Fail(name, measured, limit, cause);
    }

    /// <summary>Reads something of the model; a model that cannot give it fails the check.</summary>
    /// <typeparam name="T">What is read.</typeparam>
    /// <param name="name">The check.</param>
    /// <param name="read">Reads it, or throws a <see cref="PiiModelException"/>.</param>
    /// <param name="describe">What is shown of it.</param>
    /// <returns>What was read; null when it could not be.</returns>
    public T? Read<T>(string name, Func<T> read, Func<T, string> describe)
        where T : class
    {
        try
        {
            T value = read();
            Pass(name, describe(value));
            return value;
        }
        catch (PiiModelException exception)
        {
            Fail(name, "unusable", string.Empty, exception.Message);
            return null;
        }
    }
}
