using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenMed.Logging;
using OpenMed.Samples.Support;
using OpenMed.Support;
using Serilog;

namespace OpenMed.Samples.Documentation;

/// <summary>What docs/logging.md and README.md show is what works.</summary>
[Trait("Kind", "convention")]
public sealed partial class PageTests
{
    // What the SDK for the web gives each file.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly IEnumerable<MetadataReference> References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Select(path => MetadataReference.CreateFromFile(path));

    private static readonly string Page = File.ReadAllText(Path.Combine(TestFolders.Root, "docs", "logging.md"));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/logging.md")]
    public void CSharpBlocks_Compile(string page)
    {
        string[] blocks = Blocks(File.ReadAllText(Path.Combine(TestFolders.Root, page)), "csharp");

        Assert.NotEmpty(blocks);
        Violations.None(blocks.SelectMany(Errors));
    }

    [Fact]
    public void JsonOfTheOptions_HasAllWithTheirDefaults()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(Json("\"OpenMed\""));
        services.AddLogging(logging => logging.AddPiiSanitizer());
        using ServiceProvider provider = services.BuildServiceProvider();

        LogSanitizerOptions options = provider.GetRequiredService<IOptions<LogSanitizerOptions>>().Value;

        IConfigurationSection section = Json("\"OpenMed\"").GetSection("OpenMed");
        foreach (PropertyInfo option in Options().Where(option => option.PropertyType.IsValueType))
        {
            // Null means the profile that the page names.
            if (option.Name == nameof(LogSanitizerOptions.Profile))
                Assert.Equal(PiiProfile.Logs, options.Profile);
            else
                Assert.Equal(option.GetValue(new LogSanitizerOptions()), option.GetValue(options));
            Assert.NotNull(section[option.Name]);
        }
    }

    [Fact]
    public void TableOfTheOptions_HasAll() =>
        Violations.None(from option in Options()
                        where !Page.Split('\n').Any(line => line.StartsWith('|') && line.Contains($"`{option.Name}`", StringComparison.Ordinal))
                        select $"The table of options does not name '{option.Name}'. Add it.");

    // The page gives the text of the error that names the wrong order.
    [Fact]
    public void JsonOfSerilog_MakesALoggerThatMasks()
    {
        using Serilog.Core.Logger logger = new LoggerConfiguration().ReadFrom.Configuration(Json("PiiSanitized")).CreateLogger();

        // The sink is the console, which this process shares: that the settings are understood is what is tested.
        Assert.NotNull(logger);
    }

    private static PropertyInfo[] Options() => typeof(LogSanitizerOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static IConfigurationRoot Json(string part) => new ConfigurationBuilder()
        .AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(Assert.Single(Blocks(Page, "json"), block => block.Contains(part, StringComparison.Ordinal) && block.StartsWith('{')))))
        .Build();

    private static string[] Blocks(string page, string language) =>
        [.. Block().Matches(page).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value)];

    private static IEnumerable<string> Errors(string code)
    {
        SyntaxTree[] trees = [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)];
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Page", trees, References, options).GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => $"{found} in:\n{code}");
    }

    [GeneratedRegex(@"^```(?<language>csharp|json)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
