namespace OpenMed.Logging.Support;

/// <summary>An exception whose text fails with the secret.</summary>
internal sealed class HostileException : Exception
{
    public override string Message => throw new InvalidOperationException(Loggers.Secret);

    public override string ToString() => throw new InvalidOperationException(Loggers.Secret);
}
