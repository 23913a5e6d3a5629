using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serilog;

namespace Corpus.HrOrder;

public sealed record Applicant(int ApplicantId, string FirstName, string LastName, string Email); // finds: OPM0013

public static class HrOrder
{
    public static WebApplication TooEarly(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddPiiSanitizer(); // finds: OPM0012
        builder.Host.UseSerilog((context, config) => config.ReadFrom.Configuration(context.Configuration));
        return builder.Build();
    }

    public static WebApplication TooEarlyForServices(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddPiiSanitizer(o => o.CacheSize = 1024); // finds: OPM0012
        builder.Services.AddSerilog();
        return builder.Build();
    }

    public static IHost TooEarlyInChain(string[] args) => Host.CreateDefaultBuilder(args)
        .ConfigureLogging(logging => logging.AddPiiSanitizer()) // finds: OPM0012
        .UseSerilog()
        .Build();

    public static WebApplication InOrder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Host.UseSerilog((context, config) => config.ReadFrom.Configuration(context.Configuration)); // clean
        builder.Logging.AddPiiSanitizer(); // clean
        return builder.Build();
    }

    public static IHost InOrderInServices(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddSerilog(); // clean
        builder.Logging.AddPiiSanitizer(); // clean
        return builder.Build();
    }

    public static IHost AsProvider(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Logging.AddPiiSanitizer(); // clean
        builder.Logging.AddSerilog(); // clean
        return builder.Build();
    }

    public static void Hire(Applicant applicant, Microsoft.Extensions.Logging.ILogger logger)
    {
        logger.LogInformation("Hiring applicant {ApplicantId}", applicant.ApplicantId); // clean
        logger.LogInformation("Hiring {Applicant}", applicant); // finds: OPM0003
        Log.Information("Contract goes to {Email}", applicant.Email); // finds: OPM0001
        if (applicant.ApplicantId < 0) throw new ArgumentException($"{applicant.LastName} has no id"); // finds: OPM0007
        if (applicant.FirstName.Length == 0) throw new ArgumentException($"Applicant {applicant.ApplicantId} has no first name"); // clean
    }
}
