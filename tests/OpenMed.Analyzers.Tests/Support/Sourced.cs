using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenMed.Analyzers.Support;

/// <summary>Runs all analyzers on a source of its own.</summary>
internal static class Sourced
{
    /// <summary>Runs them.</summary>
    /// <param name="source">The source, without usual imports.</param>
    /// <returns>Each thing that they report: the rule and the source it is reported on.</returns>
    public static async Task<IEnumerable<string>> Find(string source)
    {
        CSharpCompilation compilation = Compiled.Source($"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Net;
            using System.Net.NetworkInformation;
            using Microsoft.Extensions.Logging;
            {source}
            """);
        Assert.Empty(Compiled.Errors(compilation));
        IReadOnlyList<Diagnostic> found = await Compiled.Analyze(compilation, AllAnalyzers.Created);
        return found.Select(diagnostic => diagnostic.Id + " " + diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
    }
}
