using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenMed.Analyzers.Support;

/// <summary>Runs the analyzer of pipelines on sources in which <c>/*!*/</c> stands before what is to be reported.</summary>
internal static partial class Pipeline
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using OpenMed.Logging;
        using Serilog;
        using Serilog.Configuration;
        using Serilog.Core;
        using Serilog.Events;

        """;

    private const string Types = """

        public sealed class NoProvider : ILoggerProvider
        {
            public Microsoft.Extensions.Logging.ILogger CreateLogger(string categoryName) => throw new NotSupportedException();
            public void Dispose() { }
        }
        public sealed class NoSink : ILogEventSink { public void Emit(LogEvent logEvent) { } }
        """;

    /// <summary>Compiles statements of a method.</summary>
    /// <param name="statements">The statements; they have <c>args</c> and <c>isDevelopment</c>.</param>
    /// <param name="members">Other members of their class.</param>
    public static CSharpCompilation Method(string statements, string members = "") =>
        File($"public static class Setup {{ public static void Run(string[] args, bool isDevelopment) {{ {statements} }} {members} }}");

    /// <summary>Compiles files.</summary>
    /// <param name="types">What they declare.</param>
    public static CSharpCompilation File(params string[] types) =>
        Compiled.Source(Usings + types[0] + Types).AddSyntaxTrees(types.Skip(1).Select(Parse));

    /// <summary>Compiles top-level statements, and files beside them.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="types">What the files declare.</param>
    public static CSharpCompilation Program(string statements, params string[] types)
    {
        CSharpCompilation compilation = Compiled.Source(Usings + statements + Types);
        return compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)).AddSyntaxTrees(types.Select(Parse));
    }

    /// <summary>Checks that what is marked is reported, and nothing else.</summary>
    /// <param name="compilation">What was compiled.</param>
    public static async Task IsReportedAsMarked(CSharpCompilation compilation)
    {
        Assert.Empty(Compiled.Errors(compilation));
        IReadOnlyList<Diagnostic> found = await Compiled.Analyze(compilation, [new PipelineAnalyzer()]);

        Assert.Equal(compilation.SyntaxTrees.SelectMany(Marked).Order(), found.Select(diagnostic => diagnostic.Id + " " + Show(diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan.Start)).Order());
    }

    private static IEnumerable<string> Marked(SyntaxTree tree) => Mark().Matches(tree.GetText().ToString()).Select(mark => "OPM0012 " + Show(tree, mark.Index + mark.Length));

    private static string Show(SyntaxTree tree, int charIndex) => charIndex + " " + Name().Match(tree.GetText().ToString(), charIndex).Value;

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(Usings + source, new CSharpParseOptions(LanguageVersion.CSharp12));

    [GeneratedRegex(@"/\*!\*/")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Name();
}
