using System.Globalization;
using Microsoft.Extensions.Logging;
using OpenMed;
using OpenMed.Logging;
using OpenMed.Logging.CrashHost;

// Arguments: the end (return, exit, crash), the file to write, the model's folder.
string end = args[0];
using ILoggerFactory factory = LoggerFactory.Create(builder => builder
    .AddProvider(new FileProvider(args[1]))
    .AddPiiSanitizer(options =>
    {
        options.Mode = LogSanitizerMode.Deferred;
        options.ShutdownTimeout = TimeSpan.FromMinutes(5);
        options.Model = PiiModel.Open(args[2]);
    }));
ILogger logger = factory.CreateLogger("Crash");
AppDomain.CurrentDomain.UnhandledException += (_, _) => logger.LogCritical("last words to canary@example.com");
for (int round = 0; round < 1000; round++)
    logger.LogInformation("{Round} sent to {Address}", round, string.Create(CultureInfo.InvariantCulture, $"user{round} <canary@example.com>"));

switch (end)
{
    case "exit":
        Environment.Exit(3);
        break;
    case "crash":
        throw new InvalidOperationException("the end");
}
