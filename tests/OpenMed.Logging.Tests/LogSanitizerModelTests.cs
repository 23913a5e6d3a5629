using Microsoft.Extensions.Logging;
using OpenMed.Logging.Support;

namespace OpenMed.Logging;

/// <summary>The sanitizer with openmed-mini. Names are made up.</summary>
[Trait("Kind", "model")]
public sealed class LogSanitizerModelTests
{
    [Fact]
    public void Text_NameInFreeText_IsMaskedByTheModelAlone()
    {
        const string Text = "The patient Margaret Holloway called about her appointment.";
        using LogSanitizer strict = Strict();
        using LogSanitizer rules = Sanitizers.Rules();

        Assert.DoesNotContain("Holloway", strict.Text("Note", Text), StringComparison.Ordinal);
        Assert.Same(Text, rules.Text("Note", Text));
    }

    [Fact]
    public void Log_NameInAllPlaces_IsInNone()
    {
        using Pipeline pipeline = new(Strict());
        const string Note = "Margaret Holloway called from her sister's house";

        using (pipeline.Logger.BeginScope("while {Note}", Note))
            pipeline.Logger.LogError(new InvalidOperationException(Note, new FormatException(Note)), "failed for {Note}", Note);

        Assert.DoesNotContain("Holloway", pipeline.Single.All, StringComparison.Ordinal);
    }

    // Templates of ASP.NET Core and the generic host.
    [Theory]
    [InlineData("Application started. Press Ctrl+C to shut down.")]
    [InlineData("Hosting environment: {EnvName}")]
    [InlineData("Now listening on: {address}")]
    [InlineData("Executing endpoint '{EndpointName}'")]
    [InlineData("Request finished {Protocol} {Method} {Scheme}://{Host}{PathBase}{Path}{QueryString} - {StatusCode} {ContentLength} {ContentType} {ElapsedMilliseconds}ms")]
    [InlineData("Executed DbCommand ({elapsed}ms) [Parameters=[{parameters}], CommandType='{commandType}', CommandTimeout='{commandTimeout}']")]
    public void Template_OfFrameworks_IsTheSame(string template)
    {
        using LogSanitizer sanitizer = Strict();

        Assert.Same(template, sanitizer.Template(template));
    }

    [Fact]
    public void New_ModelFolderIsDamaged_NamesPackageAndMode()
    {
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Directory.CreateDirectory(folder);
        try
        {
            foreach (string file in Directory.GetFiles(TestFolders.Mini)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            PiiModel model = PiiModel.Open(folder);
            foreach (string file in Directory.GetFiles(folder, "*.onnx")) File.WriteAllText(file, "damaged");

            PiiModelException exception = Assert.Throws<PiiModelException>(() => new LogSanitizer(new LogSanitizerOptions { Model = model }));

            Assert.Contains("RulesOnly", exception.Message, StringComparison.Ordinal);
            Assert.NotNull(exception.InnerException);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static LogSanitizer Strict() =>
        new(new LogSanitizerOptions { Model = PiiModel.Open(TestFolders.Mini), Budget = TimeSpan.FromMinutes(1) });
}
