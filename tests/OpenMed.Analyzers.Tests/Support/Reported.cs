using Microsoft.CodeAnalysis;

namespace OpenMed.Analyzers.Support;

/// <summary>Runs the analyzer of log calls on statements.</summary>
internal static class Reported
{
    private const string Start = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.IO;
        using System.Linq;
        using System.Net;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;

        public class Patient
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public string? Ssn { get; set; }
            public DateTime BirthDate { get; set; }
            public Guid Key { get; set; }
            public string GetEmail() => Email;
            public Task<string> LoadPhoneAsync() => Task.FromResult("");
        }

        public record Person(string FirstName, string LastName, int Visits);
        public record Order(int OrderId, string Currency);
        public class Shown { public string LastName { get; set; } = ""; public int Number; public override string ToString() => $"no. {Number}"; }
        public class Catalog { public string Name { get; set; } = ""; public string FullName { get; set; } = ""; public string Namespace { get; set; } = ""; }

        public static class EntityFrameworkQueryableExtensions
        {
            public static IQueryable<T> AsNoTracking<T>(this IQueryable<T> source) => source;
            public static Task<List<T>> ToListAsync<T>(this IQueryable<T> source) => Task.FromResult(source.ToList());
            public static Task<T?> FirstOrDefaultAsync<T>(this IQueryable<T> source) => Task.FromResult(source.FirstOrDefault());
            public static Task<int> CountAsync<T>(this IQueryable<T> source) => Task.FromResult(0);
            public static Task<bool> AnyAsync<T>(this IQueryable<T> source) => Task.FromResult(false);
        }

        public class Tested
        {
            private static string Mask(string text) => "***";

            public async Task Run(
                ILogger logger, Serilog.ILogger serilog, NLog.Logger nlog, log4net.ILog log4net, HttpContext http, Activity activity,
                Patient patient, Person person, Order order, Shown shown, Catalog catalog, Patient? maybe, Dictionary<string, string> row, string email, string text, string userId)
            {
        """;

    /// <summary>Runs the analyzer.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="options">What <c>.editorconfig</c> says.</param>
    /// <returns>Each thing that it reports: the rule and the source it is reported on.</returns>
    public static async Task<IReadOnlyList<string>> For(string statements, params (string Key, string Value)[] options)
    {
        Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation = Compiled.Source($"{Start}\n{statements}\nawait Task.Yield();\n}}\n}}");
        Assert.Empty(Compiled.Errors(compilation));
        IReadOnlyList<Diagnostic> found = await Compiled.Analyze(compilation, [new LogCallAnalyzer()], options);
        return [.. found.Select(diagnostic => diagnostic.Id + " " + diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan))];
    }

    /// <summary>Runs the analyzer.</summary>
    /// <param name="statements">The statements.</param>
    /// <returns>The messages.</returns>
    public static async Task<IReadOnlyList<string>> Messages(string statements)
    {
        IReadOnlyList<Diagnostic> found = await Compiled.Analyze(Compiled.Source($"{Start}\n{statements}\nawait Task.Yield();\n}}\n}}"), [new LogCallAnalyzer()]);
        return [.. found.Select(diagnostic => diagnostic.Id + " " + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }
}
