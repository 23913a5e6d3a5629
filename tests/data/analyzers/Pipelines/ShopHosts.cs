using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Corpus.ShopHosts;

public sealed class Buyer // finds: OPM0013
{
    public int BuyerId { get; set; }
    public string FirstName { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
}

public sealed class OrderWorker(ILogger<OrderWorker> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var buyer = new Buyer { BuyerId = 4 };
        logger.LogInformation("Working for buyer {BuyerId}", buyer.BuyerId); // clean
        logger.LogInformation("Working for {Email}", buyer.Email); // finds: OPM0001
        logger.LogInformation($"Working for {buyer.Phone}"); // finds: OPM0001, OPM0002
        return Task.CompletedTask;
    }
}

// No host of this program has the sanitizer.
public static class ShopHosts
{
    public static WebApplication Api(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddConsole(); // finds: OPM0012
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning); // clean
        builder.Services.AddHealthChecks().AddPiiSanitizer(); // clean
        var app = builder.Build();
        app.Logger.LogInformation("Shop is up"); // clean
        return app;
    }

    public static IHost Worker(string[] args) => Host.CreateDefaultBuilder(args)
        .ConfigureLogging((context, logging) =>
        {
            logging.AddConfiguration(context.Configuration.GetSection("Logging")); // clean
            logging.AddJsonConsole(); // finds: OPM0012
        })
        .ConfigureServices(services => services.AddHostedService<OrderWorker>())
        .Build();

    public static IHost Tool(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddLogging(logging => logging.AddSimpleConsole(o => o.SingleLine = true)); // finds: OPM0012
        builder.Services.AddHostedService<OrderWorker>();
        return builder.Build();
    }

    public static IServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging =>
        {
            logging.SetMinimumLevel(LogLevel.Information); // clean
            logging.AddDebug(); // finds: OPM0012
        });
        return services.BuildServiceProvider();
    }
}
