using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.CodeFixes;

public sealed class TemplateFixProviderTests
{
    [Theory]
    [InlineData("logger.LogInformation({|OPM0002:$\"Visit {number}\"|});", "logger.LogInformation(\"Visit {Number}\", number);")]
    [InlineData("logger.LogInformation({|OPM0002:$\"Visit {number,-8:N2}.\"|});", "logger.LogInformation(\"Visit {Number,-8:N2}.\", number);")]
    [InlineData("logger.LogInformation({|OPM0002:$\"A set {{x}} of {number}\"|});", "logger.LogInformation(\"A set {{x}} of {Number}\", number);")]
    [InlineData("logger.LogInformation({|OPM0002:\"A set {x} of \" + number|});", "logger.LogInformation(\"A set {{x}} of {Number}\", number);")]
    [InlineData("logger.LogInformation({|OPM0002:$@\"\"\"C:\\{number}\"\"\"|});", "logger.LogInformation(\"\\\"C:\\\\{Number}\\\"\", number);")]
    [InlineData("logger.LogInformation({|OPM0002:$\"\"\"A \"b\" {number}\"\"\"|});", "logger.LogInformation(\"A \\\"b\\\" {Number}\", number);")]
    [InlineData("logger.LogInformation({|OPM0002:\"Visit \" + number + \" of \" + (order.Id + 1) + nameof(Order)|});", "logger.LogInformation(\"Visit {Number} of {Value}Order\", number, order.Id + 1);")]
    [InlineData("logger.LogInformation({|OPM0002:\"Visits \" + ($\"{number}\" + \".\")|});", "logger.LogInformation(\"Visits {Number}.\", number);")]
    [InlineData("logger.LogInformation({|OPM0002:$\"{order.Id} {other.Id} {order.Lines} {order.GetTotal()} {order.Lines.ToString()}\"|});",
        "logger.LogInformation(\"{OrderId} {OtherId} {Lines} {Total} {Lines2}\", order.Id, other.Id, order.Lines, order.GetTotal(), order.Lines.ToString());")]
    [InlineData("logger.LogInformation({|OPM0002:$\"{(number > 3 ? order.Lines : 0)} {maybe?.Lines} {row[\"ward no\"]} {_batchSize} {number + 1}\"|});",
        "logger.LogInformation(\"{Lines} {Lines2} {WardNo} {BatchSize} {Value}\", number > 3 ? order.Lines : 0, maybe?.Lines, row[\"ward no\"], _batchSize, number + 1);")]
    [InlineData("logger.LogError(new EventId(3), new Exception(), {|OPM0002:$\"Visit {number}\"|});", "logger.LogError(new EventId(3), new Exception(), \"Visit {Number}\", number);")]
    [InlineData("logger.Log(LogLevel.Debug, {|OPM0002:$\"Visit {number}\"|});", "logger.Log(LogLevel.Debug, \"Visit {Number}\", number);")]
    [InlineData("logger?.LogDebug({|OPM0002:$\"Visit {number}\"|});", "logger?.LogDebug(\"Visit {Number}\", number);")]
    [InlineData("logger.LogDebug({|OPM0002:$\"Wards {wards}\"|});", "logger.LogDebug(\"Wards {Wards}\", (object)wards);")]
    [InlineData("logger.LogDebug({|OPM0002:$\"{{Ward}} of {number}, {{Id:X}}\"|}, order.Lines, order.Id);", "logger.LogDebug(\"{Ward} of {Number}, {Id:X}\", order.Lines, number, order.Id);")]
    [InlineData("serilog.Error(new Exception(), {|OPM0002:$\"Visit {number}\"|});", "serilog.Error(new Exception(), \"Visit {Number}\", number);")]
    [InlineData("Serilog.Log.Information({|OPM0002:\"Visit \" + number + \", \" + order.Lines|});", "Serilog.Log.Information(\"Visit {Number}, {Lines}\", number, order.Lines);")]
    [InlineData("nlog.Info({|OPM0002:$\"Visit {number}\"|});", "nlog.Info(\"Visit {Number}\", number);")]
    public Task Message_BecomesATemplate(string before, string after) => Fixed<LogCallAnalyzer, TemplateFixProvider>.Becomes(Source(before), Source(after));

    // No method of theirs takes the values, it cannot be told which hole is whose, or a name would be wrong then.
    [Theory]
    [InlineData("log4net.Info({|OPM0002:$\"Visit {number}\"|});")]
    [InlineData("logger.LogDebug({|OPM0002:$\"{{0}} of {number}\"|}, order.Lines);")]
    [InlineData("logger.LogDebug({|OPM0002:$\"{{Ward}} of {number}\"|}, order.Lines, order.Id);")]
    [InlineData("logger.LogDebug(message: {|OPM0002:$\"Visit {number}\"|}, args: new object[0]);")]
    [InlineData("logger.LogDebug({|OPM0002:\"Visit \" /* of today */ + number|});")]
    public Task Message_HasNoFix(string statement) => Fixed<LogCallAnalyzer, TemplateFixProvider>.Stays(Source(statement));

    [Fact]
    public Task AllMessages_BecomeTemplates() => Fixed<LogCallAnalyzer, TemplateFixProvider>.Becomes(
        Source("""
            logger.LogInformation({|OPM0002:$"Visit {number}"|}); // first
            logger.LogInformation("Visit {Number}", number);
            serilog.Warning(
                {|OPM0002:"Order " + order.Id|});
            """),
        Source("""
            logger.LogInformation("Visit {Number}", number); // first
            logger.LogInformation("Visit {Number}", number);
            serilog.Warning(
                "Order {OrderId}", order.Id);
            """));

    private static string Source(string statements) => $$""""
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Logging;

        public class Order
        {
            public int Id { get; set; }
            public int Lines { get; set; }
            public decimal GetTotal() => 0;
        }

        public class Clinic
        {
            private readonly int _batchSize = 3;

            public void Run(
                ILogger logger, Serilog.ILogger serilog, log4net.ILog log4net, NLog.Logger nlog, Order order, Order other, Order? maybe, int number, string[] wards,
                Dictionary<string, string> row)
            {
        {{string.Join('\n', statements.Split('\n').Select(line => "        " + line))}}
            }
        }
        """";
}
