using System.Diagnostics;

namespace OpenMed.Cli.Support;

/// <summary>The built tool in a process of its own, with the model that lies beside it.</summary>
internal static class ToolProcess
{
    private static readonly string ToolPath = Path.Combine(AppContext.BaseDirectory, "openmed.dll");

    /// <summary>Starts it; the caller ends it.</summary>
    public static Process Start(params string[] arguments) => Start(home: null, folder: null, arguments);

    public static (int Code, string Output, string Error) Run(params string[] arguments) => Run(home: null, arguments);

    /// <summary>Runs it to its end.</summary>
    /// <param name="home">The home folder of its user; null means that of the tests' user.</param>
    /// <param name="arguments">Its arguments.</param>
    public static (int Code, string Output, string Error) Run(string? home, string[] arguments) => Run(home, folder: null, arguments);

    /// <summary>Runs it to its end in a folder.</summary>
    /// <param name="folder">Its working folder.</param>
    /// <param name="policy">The value of the variable OPENMED_POLICY; null means that it is not set.</param>
    /// <param name="arguments">Its arguments.</param>
    public static (int Code, string Output, string Error) RunIn(string folder, string? policy, params string[] arguments) =>
        Run(null, folder, arguments, policy);

    private static (int Code, string Output, string Error) Run(
        string? home, string? folder, string[] arguments, string? policy = null)
    {
        using Process process = Start(home, folder, arguments, policy);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static Process Start(string? home, string? folder, string[] arguments, string? policy = null)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        start.ArgumentList.Add(ToolPath);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);

        start.Environment["OPENMED_POLICY"] = policy;
        if (home is not null)
        {
            start.Environment["HOME"] = start.Environment["USERPROFILE"] = home;
            start.Environment.Remove("XDG_CACHE_HOME");
        }

        return Process.Start(start)!;
    }
}
