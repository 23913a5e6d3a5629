namespace OpenMed.Logging.Ways;

/// <summary>A way in which applications log.</summary>
internal interface ILogWay
{
    /// <summary>Logs a text that stands in the template itself.</summary>
    /// <param name="index">Its place in the list of planted values, for those ways that know their templates when they are compiled.</param>
    /// <param name="text">The text.</param>
    void Literal(int index, string text);

    /// <summary>Logs a value.</summary>
    void Argument(object? value);

    /// <summary>Logs a value that is to be taken apart, where the way can do this.</summary>
    void Destructured(object value);

    /// <summary>Logs an exception.</summary>
    void Error(Exception exception);

    /// <summary>Begins a scope that has a text.</summary>
    IDisposable? Scope(string text);
}
