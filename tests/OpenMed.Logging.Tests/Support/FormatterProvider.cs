using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace OpenMed.Logging.Support;

/// <summary>Writes with a formatter of the console provider, into memory and not to the process's console, which all tests share.</summary>
internal sealed class FormatterProvider : ILoggerProvider, ISupportExternalScope
{
    private readonly StringWriter _output = new();
    private readonly ServiceProvider _services;
    private readonly ConsoleFormatter _formatter;
    private IExternalScopeProvider? _scopes;

    public FormatterProvider(string formatterName)
    {
        ServiceCollection services = new();
        services.AddLogging(builder => builder.AddConsole()
            .AddSimpleConsole(options => options.IncludeScopes = true).AddJsonConsole(options => options.IncludeScopes = true)
            .AddSystemdConsole(options => options.IncludeScopes = true));
        _services = services.BuildServiceProvider();
        _formatter = _services.GetServices<ConsoleFormatter>().Single(formatter => formatter.Name == formatterName);
    }

    public string Output => _output.ToString();

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public ILogger CreateLogger(string categoryName) => new FormatterLogger(this, categoryName);

    public void Dispose() => _services.Dispose();

    public void Write<TState>(LogEntry<TState> entry) => _formatter.Write(entry, _scopes, _output);
}
