using OpenMed.Samples.Worker;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);

// The mode is in appsettings.json.
builder.Logging.AddPiiSanitizer();
builder.Services.AddSingleton<SanitizerCounts>();
builder.Services.AddHostedService<Reminders>();

using IHost host = builder.Build();
host.Run();
