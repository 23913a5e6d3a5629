using System.Text.Json;
using OpenMed.Logging.Canaries;
using OpenMed.Logging.Ways;
using Serilog.Context;

namespace OpenMed.Logging.Carriers;

/// <summary>The places of an event where a value may stand.</summary>
internal static class CarrierList
{
    public static IReadOnlyList<Carrier> All { get; } =
    [
        new("template literal", (way, canary, index) => way.Literal(index, canary.Text)),
        new("argument", (way, canary, _) => way.Argument(canary.Text)),
        new("structured object", (way, canary, _) => way.Argument(new Visit(canary.Text))),
        new("destructured object", (way, canary, _) => way.Destructured(new Chart(canary.Text))),
        new("nested dictionary", (way, canary, _) => way.Argument(Nested(canary.Text))),
        new("sequence", (way, canary, _) => way.Argument(new object[] { 1, canary.Text, new[] { canary.Text } })),
        new("scope", (way, canary, _) => InScope(way, canary)),
        new("LogContext", (way, canary, _) => InContext(way, canary)),
        new("exception message", (way, canary, _) => way.Error(Thrown(new InvalidOperationException(canary.Text)))),
        new("inner exception", (way, canary, _) => way.Error(Thrown(new AggregateException("two", new FormatException(canary.Text), Inner(canary.Text))))),
        new("Exception.Data", (way, canary, _) => way.Error(WithData(canary.Text))),
        new("JSON in a string", (way, canary, _) => way.Argument(JsonSerializer.Serialize(new { id = 7, value = canary.Text, list = new[] { canary.Text } }))),
    ];

    private static Dictionary<string, object> Nested(string text) => new()
    {
        ["outer"] = new Dictionary<string, object> { ["inner"] = new Dictionary<string, object> { ["value"] = text }, ["other"] = 1 },
    };

    private static void InScope(ILogWay way, Canary canary)
    {
        using (way.Scope(canary.Text)) way.Argument(1);
    }

    private static void InContext(ILogWay way, Canary canary)
    {
        using (LogContext.PushProperty("Context", canary.Text))
        using (LogContext.PushProperty("Chart", new Chart(canary.Text), destructureObjects: true))
            way.Argument(1);
    }

    private static InvalidOperationException Inner(string text) => new InvalidOperationException("outer", new InvalidOperationException("middle", new ArgumentException(text)));

    private static Exception WithData(string text) => Thrown(new InvalidOperationException("with data") { Data = { ["value"] = text, ["list"] = new[] { text } } });

    private static Exception Thrown(Exception exception)
    {
        try
        {
            throw exception;
        }
        catch (Exception caught)
        {
            return caught;
        }
    }
}
