namespace OpenMed.Logging;

/// <summary>Who looks at the texts of log events.</summary>
public enum LogSanitizerMode
{
    /// <summary>The rules always, and the model within the budget where the policy asks it; a text that the model cannot judge in time is withheld.</summary>
    Strict,

    /// <summary>As <see cref="Strict"/>, but on a thread of the sanitizer's own: the caller leaves a copy of the event in a bounded queue and goes on. Events are written in the order
    /// in which they came, a moment later.</summary>
    Deferred,

    /// <summary>The rules alone: no model is opened, and names in free text are not found.</summary>
    RulesOnly,
}
