using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers;

public sealed class PipelineAnalyzerTests
{
    private const string Web = "var builder = WebApplication.CreateBuilder(args); ";
    private const string App = "var builder = Host.CreateApplicationBuilder(args); ";

    [Theory]
    [InlineData(Web + "builder.Logging./*!*/AddConsole();")]
    [InlineData(Web + "builder.Logging.ClearProviders()./*!*/AddJsonConsole()./*!*/AddDebug();")]
    [InlineData(Web + "var logging = builder.Logging; logging./*!*/AddSimpleConsole();")]
    [InlineData(Web + "builder.Services.AddLogging(logging => logging./*!*/AddConsole());")]
    [InlineData(Web + "builder.Host.ConfigureLogging(logging => logging./*!*/AddEventSourceLogger());")]
    [InlineData(Web + "builder.WebHost.ConfigureLogging((context, logging) => { logging./*!*/AddConsole(); });")]
    [InlineData(Web + "builder.Logging./*!*/AddProvider(new NoProvider());")]
    [InlineData(Web + "builder.Services./*!*/AddSingleton<ILoggerProvider, NoProvider>();")]
    [InlineData(Web + "builder.Services./*!*/AddSingleton<ILoggerProvider>(new NoProvider());")]
    [InlineData(Web + "builder.Services./*!*/AddSingleton(typeof(ILoggerProvider), typeof(NoProvider));")]
    [InlineData(Web + "builder.Services./*!*/TryAddEnumerable(ServiceDescriptor.Singleton<ILoggerProvider, NoProvider>());")]
    [InlineData(Web + "builder.Logging.Services./*!*/Add(ServiceDescriptor.Singleton(typeof(ILoggerProvider), typeof(NoProvider)));")]
    [InlineData(Web + "builder.Services.AddHealthChecks().AddPiiSanitizer(); builder.Logging./*!*/AddConsole();")]
    [InlineData(Web + "if (isDevelopment) builder.Logging./*!*/AddConsole();")]
    [InlineData(Web + "builder.Logging?./*!*/AddConsole();")]
    [InlineData(Web + "ConsoleLoggerExtensions./*!*/AddConsole(builder.Logging);")]
    [InlineData(Web + "var app = builder.Build(); app.Services.GetRequiredService<ILoggerFactory>()./*!*/AddProvider(new NoProvider());")]
    [InlineData(Web + "builder.Logging./*!*/AddConsole(); builder.Host.UseSerilog((context, to) => { }, writeToProviders: true);")]
    [InlineData(App + "builder.Logging./*!*/AddConsole();")]
    [InlineData(App + "builder.Logging.AddPiiSanitizer(); var other = Host.CreateApplicationBuilder(args); other.Logging./*!*/AddConsole();")]
    [InlineData("using IHost host = Host.CreateDefaultBuilder(args).ConfigureLogging(logging => logging./*!*/AddConsole()).Build();")]
    [InlineData("Host.CreateDefaultBuilder(args).ConfigureServices(services => services.AddLogging(logging => logging./*!*/AddConsole()));")]
    [InlineData("Host.CreateDefaultBuilder(args).ConfigureServices((context, services) => { services.AddLogging(logging => { logging./*!*/AddDebug(); }); });")]
    [InlineData("new HostBuilder().ConfigureLogging(logging => logging./*!*/AddConsole());")]
    [InlineData("var services = new ServiceCollection(); services.AddLogging(logging => logging./*!*/AddConsole());")]
    [InlineData("new ServiceCollection().AddLogging(delegate (ILoggingBuilder logging) { logging./*!*/AddConsole(); });")]
    [InlineData("using var loggers = LoggerFactory.Create(logging => logging./*!*/AddConsole());")]
    [InlineData("using var loggers = new /*!*/LoggerFactory(new ILoggerProvider[] { new NoProvider() });")]
    [InlineData("using var loggers = new /*!*/LoggerFactory([new NoProvider()]);")]
    [InlineData("using var loggers = new LoggerFactory(); loggers./*!*/AddProvider(new NoProvider());")]
    public Task Provider_WithoutSanitizer_Triggers(string statements) => Pipeline.IsReportedAsMarked(Pipeline.Method(statements));

    [Theory]
    [InlineData(Web + "builder.Logging.AddConsole(); builder.Logging.AddPiiSanitizer();")]
    [InlineData(Web + "builder.Logging.AddPiiSanitizer(); builder.Logging.AddConsole();")]
    [InlineData(Web + "builder.Logging.AddConsole().AddPiiSanitizer(options => options.Mode = LogSanitizerMode.RulesOnly);")]
    [InlineData(Web + "var logging = builder.Logging; logging.AddConsole(); builder.Services.AddLogging(other => other.AddPiiSanitizer());")]
    [InlineData(Web + "if (isDevelopment) builder.Logging.AddConsole(); builder.Logging.AddPiiSanitizer();")]
    [InlineData(Web + "builder.Logging.AddConsole(); if (!isDevelopment) builder.Logging.AddPiiSanitizer();")]
    [InlineData(Web + "PiiSanitizerLoggingBuilderExtensions.AddPiiSanitizer(builder.Logging); builder.Logging.AddDebug();")]
    [InlineData(Web + "builder.Logging.ClearProviders(); builder.Logging.SetMinimumLevel(LogLevel.Debug); builder.Logging.AddFilter(\"a\", LogLevel.None);")]
    [InlineData(Web + "builder.Logging.AddConfiguration(builder.Configuration.GetSection(\"Logging\"));")]
    [InlineData(Web + "builder.Services.AddLogging(); builder.Services.AddSingleton<NoProvider>();")]
    [InlineData(Web + "builder.Services.AddSingleton<ILoggerProvider, NoProvider>(); builder.Logging.AddPiiSanitizer();")]
    [InlineData(Web + "builder.Logging.AddPiiSanitizer(); var app = builder.Build(); app.Services.GetRequiredService<ILoggerFactory>().AddProvider(new NoProvider());")]
    [InlineData(Web + "builder.Logging.AddConsole(); builder.Host.UseSerilog((context, to) => to.WriteTo.PiiSanitized(sink => sink.Console()));")]
    [InlineData(App + "builder.Build();")]
    [InlineData("Host.CreateDefaultBuilder(args).ConfigureLogging(logging => logging.AddConsole()).ConfigureLogging(logging => logging.AddPiiSanitizer()).Build();")]
    [InlineData("var host = Host.CreateDefaultBuilder(args).ConfigureLogging(logging => logging.AddConsole()); host.ConfigureServices(s => s.AddLogging(l => l.AddPiiSanitizer()));")]
    [InlineData("var services = new ServiceCollection(); services.AddLogging(logging => logging.AddConsole().AddPiiSanitizer());")]
    [InlineData("using var loggers = LoggerFactory.Create(logging => { logging.AddPiiSanitizer(); logging.AddConsole(); });")]
    [InlineData("using var loggers = new LoggerFactory();")]
    [InlineData("using var loggers = new LoggerFactory([]);")]
    [InlineData("Action<ILoggingBuilder> configure = logging => logging.AddConsole(); configure.ToString();")]
    public Task Provider_BehindSanitizerOrNone_DoesNotTrigger(string statements) => Pipeline.IsReportedAsMarked(Pipeline.Method(statements));

    [Theory]
    [InlineData(Web + "Add(builder);", "private static void Add(WebApplicationBuilder to) => to.Logging./*!*/AddConsole();")]
    [InlineData(Web + "Add(builder.Logging);", "private static void Add(ILoggingBuilder to) { to./*!*/AddConsole(); to.AddFilter(\"a\", LogLevel.None); }")]
    [InlineData("Host.CreateDefaultBuilder(args).ConfigureLogging(Add);", "private static void Add(ILoggingBuilder to) => to./*!*/AddConsole();")]
    [InlineData("LoggerFactory.Create(Add);", "private static void Add(ILoggingBuilder to) => to./*!*/AddConsole();")]
    [InlineData(Web + "builder.Logging./*!*/AddOwn();", "public static ILoggingBuilder AddOwn(this ILoggingBuilder to) => to.AddProvider(new NoProvider());")]
    [InlineData(Web + "builder.AddOwn();", "public static void AddOwn(this WebApplicationBuilder to) => to.Logging./*!*/AddConsole();")]
    [InlineData("void Add(IServiceCollection to) => to.AddLogging(logging => logging./*!*/AddConsole()); Add(new ServiceCollection());", "")]
    [InlineData("Make(args).Build();", "private static IHostBuilder Make(string[] args) => Host.CreateDefaultBuilder(args).ConfigureLogging(logging => logging./*!*/AddConsole());")]
    [InlineData("Services.AddLogging(logging => logging./*!*/AddConsole());", "private static readonly ServiceCollection Services = new ServiceCollection();")]
    [InlineData(Web + "Add(builder); var other = WebApplication.CreateBuilder(args); other.Logging.AddPiiSanitizer(); Add(other);", "private static void Add(WebApplicationBuilder to) => to.Logging./*!*/AddConsole();")]
    [InlineData("Make().WriteTo./*!*/Console().CreateLogger();", "private static LoggerConfiguration Make() => new LoggerConfiguration().MinimumLevel.Debug();")]
    [InlineData("Finish(new LoggerConfiguration());", "private static Logger Finish(LoggerConfiguration to) => to.WriteTo./*!*/Console().CreateLogger();")]
    [InlineData(Web + "builder.Host.UseSerilog(Configure);", "private static void Configure(HostBuilderContext context, LoggerConfiguration to) => to.WriteTo./*!*/Console();")]
    [InlineData("new LoggerConfiguration().WriteTo./*!*/Own().CreateLogger();", "public static LoggerConfiguration Own(this LoggerSinkConfiguration to) => to.Sink(new NoSink());")]
    public Task Method_ThatIsGivenAnUnguardedBuilder_Triggers(string statements, string members) => Pipeline.IsReportedAsMarked(Pipeline.Method(statements, members));

    [Theory]
    [InlineData(Web + "builder.Logging.AddConsole(); Guard(builder);", "private static void Guard(WebApplicationBuilder to) => to.Logging.AddPiiSanitizer();")]
    [InlineData(Web + "builder.Logging.AddConsole().AddGuard();", "public static ILoggingBuilder AddGuard(this ILoggingBuilder to) => to.AddPiiSanitizer();")]
    [InlineData(Web + "builder.Services.AddLogging(Guard); builder.Logging.AddConsole();", "private static void Guard(ILoggingBuilder to) => to.AddPiiSanitizer();")]
    [InlineData(Web + "builder.Logging.AddPiiSanitizer(); Add(builder);", "private static void Add(WebApplicationBuilder to) => to.Logging.AddConsole();")]
    [InlineData("Make(args).ConfigureLogging(l => l.AddPiiSanitizer());", "private static IHostBuilder Make(string[] args) => Host.CreateDefaultBuilder(args).ConfigureLogging(l => l.AddConsole());")]
    [InlineData(Web + "With(builder).Logging.AddPiiSanitizer(); builder.Logging.AddConsole();", "private static WebApplicationBuilder With(WebApplicationBuilder to) { return to; }")]
    [InlineData("", "public static ILoggingBuilder AddMyLogging(this ILoggingBuilder to) => to.AddConsole();")]
    [InlineData("", "public static void Use(IServiceCollection services) => services.AddLogging(logging => logging.AddConsole());")]
    [InlineData("", "public static void Use(ILoggerFactory loggers, ILoggerProvider provider) => loggers.AddProvider(provider);")]
    [InlineData("", "public static LoggerConfiguration Mine(this LoggerSinkConfiguration to) => to.Sink(new NoSink());")]
    [InlineData("Build(logging => logging.AddConsole());", "private static void Build(Action<ILoggingBuilder> add) => LoggerFactory.Create(to => { add(to); to.AddPiiSanitizer(); });")]
    [InlineData("new LoggerConfiguration().WriteTo.PiiSanitized(Sinks).CreateLogger();", "private static void Sinks(LoggerSinkConfiguration to) => to.Console();")]
    [InlineData("new LoggerConfiguration().WriteTo.PiiSanitized(to => Sinks(to)).CreateLogger();", "private static void Sinks(LoggerSinkConfiguration to) => to.Console();")]
    [InlineData("new LoggerConfiguration().WriteTo.Own(to => to.Console()).CreateLogger();", "public static LoggerConfiguration Own(this LoggerSinkConfiguration to, Action<LoggerSinkConfiguration> add) => to.PiiSanitized(add);")]
    [InlineData("Own(new LoggerConfiguration().WriteTo, to => to.Console());", "private static void Own(LoggerSinkConfiguration to, Action<LoggerSinkConfiguration> configure) => configure(to);")]
    public Task Method_ThatGuardsOrCannotBeTold_DoesNotTrigger(string statements, string members) => Pipeline.IsReportedAsMarked(Pipeline.Method(statements, members));

    [Fact]
    public Task TopLevelStatements_WithoutSanitizer_Triggers() =>
        Pipeline.IsReportedAsMarked(Pipeline.Program(Web + "builder.Logging./*!*/AddConsole(); builder.Build().Run();"));

    [Fact]
    public Task TopLevelStatements_GuardedByAnotherFile_DoesNotTrigger() => Pipeline.IsReportedAsMarked(Pipeline.Program(
        Web + "builder.Logging.AddConsole(); builder.AddDefaults(); builder.Build().Run();",
        "public static class Defaults { public static void AddDefaults(this IHostApplicationBuilder to) => to.Logging.AddPiiSanitizer(); }"));

    [Fact]
    public Task TopLevelStatements_ProviderInAnotherFile_Triggers() => Pipeline.IsReportedAsMarked(Pipeline.Program(
        Web + "builder.AddDefaults(); builder.Build().Run();",
        "public static class Defaults { public static void AddDefaults(this IHostApplicationBuilder to) => to.Logging./*!*/AddConsole(); }"));

    [Theory]
    [InlineData("builder.Logging.AddConsole(;")]
    [InlineData("builder.Logging.AddConsole(1, 2, 3);")]
    [InlineData("builder.Logging.AddPiiSanitizer(nothing); nothing.Logging.AddConsole(); Missing(builder).UseSerilog();")]
    [InlineData("new LoggerConfiguration().WriteTo.Console(x).WriteTo.; Log.Logger = ")]
    [InlineData("ConsoleLoggerExtensions.AddConsole(); LoggerFactory.Create(); new LoggerFactory(missing);")]
    [InlineData("builder.Services.AddSingleton<ILoggerProvider>( ; services.TryAddEnumerable(ServiceDescriptor.Singleton<ILoggerProvider, >());")]
    [InlineData("new LoggerConfiguration().WriteTo.PiiSanitized(); SerilogHostBuilderExtensions.UseSerilog(); x => x.AddSerilog();")]
    public async Task BrokenCode_DoesNotThrow(string statements)
    {
        CSharpCompilation compilation = Pipeline.Method(Web + statements, "static void Add(this ILoggingBuilder to, ) => to.AddProvider(); static X Own(Y y) => y.WriteTo.Console(");

        Assert.DoesNotContain(await Compiled.Analyze(compilation, AllAnalyzers.Created), diagnostic => diagnostic.Id == "AD0001");
    }

    [Theory]
    [InlineData("builder.AddDefaults(); builder.Logging.AddConsole();")]
    [InlineData("builder.Logging.AddConsole(); Defaults.AddDefaults(builder);")]
    [InlineData("builder.Logging.AddConsole(); Defaults.Check(builder);")]
    [InlineData("new LoggerConfiguration().WriteTo.Guarded(to => to.Console());")]
    public async Task OtherAssembly_ThatMayGuard_DoesNotTrigger(string statements) => await Pipeline.IsReportedAsMarked(Pipeline.Method(Web + statements).AddReferences(Other()));

    [Fact]
    public async Task OtherAssembly_ThatIsNotGivenTheBuilder_Triggers() =>
        await Pipeline.IsReportedAsMarked(Pipeline.Method(Web + "Defaults.Check(WebApplication.CreateBuilder()); builder.Logging./*!*/AddConsole();").AddReferences(Other()));

    [Fact]
    public async Task AssemblyWithoutReference_DoesNotTrigger()
    {
        CSharpCompilation compilation = Compiled.Source("using Microsoft.Extensions.Logging; public static class Setup { public static void Run() => LoggerFactory.Create(to => to.AddConsole()); }");
        compilation = compilation.RemoveReferences(compilation.References.Where(reference => Path.GetFileName(reference.Display ?? "").StartsWith("OpenMed", StringComparison.Ordinal)));

        Assert.Empty(Compiled.Errors(compilation));
        Assert.Empty(await Compiled.Analyze(compilation, [new PipelineAnalyzer()]));
    }

    [Fact]
    public async Task Messages_SayTheCallAndWhatToDo()
    {
        CSharpCompilation compilation = Pipeline.Method(
            Web + "builder.Logging.AddPiiSanitizer(); builder.Host.UseSerilog(); new LoggerConfiguration().WriteTo.Console(); LoggerFactory.Create(to => to.AddDebug()); new LoggerFactory([new NoProvider()]);");

        Assert.Equal(
            [
                "'AddPiiSanitizer' has no effect before 'UseSerilog'; call it after that",
                "'WriteTo.Console' gets log events as they are; put it within 'PiiSanitized'",
                "'AddDebug' gets log events as they are; add 'AddPiiSanitizer' to the same logging builder",
                "'new LoggerFactory' gets log events as they are; make the factory by 'LoggerFactory.Create' with 'AddPiiSanitizer'",
            ],
            (await Compiled.Analyze(compilation, [new PipelineAnalyzer()])).Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    // An assembly of a company, which adds the sanitizer for all its hosts.
    private static PortableExecutableReference Other()
    {
        CSharpCompilation other = Pipeline.File("""
            public static class Defaults
            {
                public static void AddDefaults(this IHostApplicationBuilder to) => to.Logging.AddPiiSanitizer();
                public static void Check(IHostApplicationBuilder to) => to.ToString();
                public static LoggerConfiguration Guarded(this LoggerSinkConfiguration to, Action<LoggerSinkConfiguration> add) => to.PiiSanitized(add);
            }
            """).WithAssemblyName("Company.Defaults");
        using var image = new MemoryStream();
        Assert.True(other.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
