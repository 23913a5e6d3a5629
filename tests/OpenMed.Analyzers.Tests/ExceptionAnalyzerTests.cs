using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers;

public sealed class ExceptionAnalyzerTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new ExceptionAnalyzer(), new LogCallAnalyzer()];

    [Theory]
    [InlineData("throw new InvalidOperationException($\"no {ssn}\");", 1)]
    [InlineData("_ = maybe ?? throw new InvalidOperationException(\"no \" + ssn);", 1)]
    [InlineData("logger.LogError(new InvalidOperationException($\"no {ssn}\"), \"x\");", 1)]
    [InlineData("var problem = new InvalidOperationException($\"no {ssn}\"); logger.LogError(problem, \"x\");", 1)]
    [InlineData("try { throw new InvalidOperationException($\"no {ssn}\"); } catch (Exception ex) { logger.LogError(ex, \"x\"); }", 2)]
    [InlineData("throw new ArgumentException(\"not right\", nameof(ssn));", 0)]
    [InlineData("throw new InvalidOperationException($\"no {ssn.Length}\");", 0)]
    [InlineData("try { throw new InvalidOperationException(\"x\"); } catch (Exception ex) { logger.LogError(ex, \"x\"); }", 0)]
    public async Task MessageMadeOfPersonalData_Triggers(string statement, int expected)
    {
        string source = $$"""
            using System;
            using Microsoft.Extensions.Logging;
            public sealed class Some
            {
                public void Do(ILogger logger, string ssn, object? maybe) { {{statement}} }
            }
            """;

        IReadOnlyList<Diagnostic> found = await Compiled.Analyze(Compiled.Source(source), Analyzers);

        Assert.Equal(Enumerable.Repeat("OPM0007", expected), found.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task MessageGivenToTheBase_Triggers() => Assert.Equal(
        ["OPM0007"],
        (await Compiled.Analyze(Compiled.Source("public sealed class LockedException : System.Exception { public LockedException(string userName) : base($\"{userName} is locked\") { } }"), Analyzers))
            .Select(diagnostic => diagnostic.Id));
}
