namespace OpenMed.Logging.Verdicts;

/// <summary>The budget of the event that a thread passes on to its providers, which masks the scopes that they read too: they wait no longer than the event may.</summary>
internal static class ThreadBudget
{
    [ThreadStatic]
    private static EventBudget _budget;

    [ThreadStatic]
    private static bool _isSet;

    /// <summary>The budget; only while one is set.</summary>
    public static ref EventBudget Current => ref _budget;

    /// <summary>Whether there is one.</summary>
    public static bool IsSet => _isSet;

    /// <summary>Sets the budget of the thread; an event within another has its own.</summary>
    /// <param name="budget">The budget.</param>
    /// <returns>What was set before; give it to <see cref="Restore"/>.</returns>
    public static (EventBudget Budget, bool IsSet) Set(EventBudget budget)
    {
        (EventBudget, bool) before = (_budget, _isSet);
        (_budget, _isSet) = (budget, true);
        return before;
    }

    /// <summary>Sets what was set before.</summary>
    /// <param name="before">What <see cref="Set"/> gave.</param>
    public static void Restore((EventBudget Budget, bool IsSet) before) => (_budget, _isSet) = before;
}
