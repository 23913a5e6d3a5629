namespace OpenMed.Cli.Support;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class ManualTime : TimeProvider
{
    private long _timestamp;

    public override long TimestampFrequency => 1000;

    public override long GetTimestamp() => _timestamp;

    public void Advance(int milliseconds) => _timestamp += milliseconds;
}
