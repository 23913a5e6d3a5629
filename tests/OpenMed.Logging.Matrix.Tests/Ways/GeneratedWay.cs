using System.Reflection;
using Microsoft.Extensions.Logging;
using OpenMed.Logging.Canaries;

namespace OpenMed.Logging.Ways;

/// <summary>Methods that the source generator of <c>[LoggerMessage]</c> wrote.</summary>
internal sealed class GeneratedWay(ILogger logger) : MelWay(logger)
{
    private static readonly Action<ILogger>[] Literals =
        [.. CanaryList.All.Select((_, index) => typeof(GeneratedLog).GetMethod($"Literal{index}", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Action<ILogger>>())];

    public override void Literal(int index, string text) => Literals[index](Logger);

    public override void Argument(object? value) => GeneratedLog.Argument(Logger, value);

    public override void Destructured(object value) => GeneratedLog.Destructured(Logger, value);

    public override void Error(Exception exception) => GeneratedLog.Error(Logger, exception);
}
