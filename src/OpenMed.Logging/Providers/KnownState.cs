using System.CodeDom.Compiler;
using System.Reflection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Values;

namespace OpenMed.Logging.Providers;

/// <summary>Whether a type of state is one of the logging library's own, whose message is its template with its values and nothing else.</summary>
/// <typeparam name="TState">The type of state.</typeparam>
internal static class KnownState<TState>
{
    private const string Generator = "Microsoft.Extensions.Logging.Generators";

    /// <summary>Whether it was generated for a method of the application.</summary>
    public static bool IsGenerated { get; } = typeof(TState).GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == Generator;

    /// <summary>Whether it is, so that a clean event is passed on as it came: states of the extension methods, of <c>LoggerMessage.Define</c> and of generated methods.</summary>
    public static bool IsTemplateAlone { get; } = typeof(TState).Assembly == typeof(ILogger).Assembly || IsGenerated;

    /// <summary>Whether the types of its values say that they are plain, so that they need not be read: <c>LoggerMessage.Define&lt;int, double&gt;</c>.</summary>
    public static bool HasPlainValues { get; } = IsTemplateAlone && typeof(TState).IsGenericType && typeof(TState).GetGenericArguments().All(PlainValue.Is);
}
