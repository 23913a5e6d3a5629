namespace OpenMed.Analyzers.Logs;

/// <summary>Which library a type that logs is of, as far as its methods differ.</summary>
internal enum LogFamily
{
    /// <summary>It does not log.</summary>
    None,

    /// <summary>Microsoft.Extensions.Logging.</summary>
    Extensions,

    /// <summary>A logger of Serilog.</summary>
    Serilog,

    /// <summary>A logger of NLog.</summary>
    NLog,

    /// <summary>A logger of log4net.</summary>
    Log4Net,

    /// <summary>A logger of the application's own, which the settings name.</summary>
    Own,

    /// <summary>A context, an activity or a configuration that takes properties by name and value.</summary>
    Properties,

    /// <summary>The same of Serilog.</summary>
    SerilogProperties,

    /// <summary>The console, a trace or a file.</summary>
    Output,

    /// <summary>A writer, which is the console's or is not looked at.</summary>
    Writer,
}
