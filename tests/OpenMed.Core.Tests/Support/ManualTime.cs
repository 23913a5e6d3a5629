namespace OpenMed.Support;

/// <summary>A clock that stands at one moment.</summary>
internal sealed class ManualTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
