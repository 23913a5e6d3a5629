using System.Runtime.InteropServices;
using System.Text;
using Microsoft.ML.OnnxRuntime;

namespace OpenMed.Inference;

/// <summary>Starts the native ONNX Runtime with its telemetry off. Every way to the runtime goes through here.</summary>
/// <remarks>The official builds send telemetry by default and write a device id below the home directory. Only the environment
/// variable stops both, and only when it is set in the process itself before the first native call: .NET keeps its own copy
/// of the environment on Linux and macOS, so the C library is asked.</remarks>
internal static class NativeRuntime
{
    private const string TelemetrySwitch = "ORT_DISABLE_TELEMETRY";

    /// <summary>Nothing is logged: what fails is thrown too, and the log would go to standard error with token ids of the user's text.</summary>
    public const OrtLoggingLevel LogLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL;

    private static readonly Lazy<OrtEnv> Environment = new(Start);

    /// <summary>The version of the native library, for example <c>1.31.1</c>.</summary>
    /// <exception cref="PiiModelException">The native library cannot be loaded.</exception>
    public static string Version => Environment.Value.GetVersionString();

    /// <summary>Starts the runtime, unless it runs.</summary>
    /// <exception cref="PiiModelException">The native library cannot be loaded.</exception>
    public static void EnsureStarted() => _ = Environment.Value;

    private static OrtEnv Start()
    {
        TurnTelemetryOff();
        try
        {
            OrtEnv environment = Create();
            environment.DisableTelemetryEvents();
            return environment;
        }
        catch (Exception exception) when (exception is TypeInitializationException or DllNotFoundException
            or EntryPointNotFoundException or BadImageFormatException)
        {
            throw new PiiModelException(
                "The native ONNX Runtime library cannot be loaded. Add the package Microsoft.ML.OnnxRuntime to the application.",
                exception);
        }
    }

    private static OrtEnv Create()
    {
        // The environment is one for the process: where the application made it first, its log level is the application's.
        if (OrtEnv.IsCreated) return OrtEnv.Instance();

        EnvironmentCreationOptions options = new() { logId = "OpenMed", logLevel = LogLevel };
        try
        {
            return OrtEnv.CreateInstanceWithOptions(ref options);
        }
        catch (OnnxRuntimeException) when (OrtEnv.IsCreated)
        {
            return OrtEnv.Instance();
        }
    }

    private static void TurnTelemetryOff()
    {
        if (OperatingSystem.IsWindows())
            _ = SetEnvironmentVariableW(TelemetrySwitch, "1");
        else
            _ = setenv(Encoding.UTF8.GetBytes(TelemetrySwitch + '\0'), "1\0"u8.ToArray(), overwrite: 1);
    }

    [DllImport("kernel32", CharSet = CharSet.Unicode, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool SetEnvironmentVariableW(string name, string value);

    // The texts end with a zero byte.
    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int setenv(byte[] name, byte[] value, int overwrite);
}
