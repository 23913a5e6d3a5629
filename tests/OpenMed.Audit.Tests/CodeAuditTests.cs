using OpenMed.Audit.Support;

namespace OpenMed.Audit;

public sealed class CodeAuditTests(ClinicAudit clinic)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public void Findings_AreThoseOfTheSource_EachOnce() => Assert.Equal(
        [
            "Clinic/Loud.cs:1 OPM0010 Error email",
            "Clinic/Patient.cs:2 OPM0013 Info several",
            "Clinic/Visits.cs:6 OPM0010 Warning email",
            "Clinic/Visits.cs:7 OPM0010 Warning email",
            "Clinic/Visits.cs:8 OPM0009 Warning email",
            $"Clinic/{ClinicSource.OddName}:1 OPM0010 Warning email",
            "Desk/Desk.cs:1 OPM0010 Warning phone_number",
            "Shared/Shared.cs:1 OPM0010 Warning email",
        ],
        clinic.Report.OpenFindings.Select(finding => $"{finding.Place.Path}:{finding.Place.StartLine} {finding.Rule.Id} {finding.Severity} {finding.Label}"));

    [Fact]
    public void Findings_OfPragmasAndAttributes_AreSuppressed() => Assert.Equal(
        ["Clinic/Visits.cs:10", "Clinic/Visits.cs:15"],
        clinic.Report.Findings.Where(finding => finding.IsSuppressed).Select(finding => $"{finding.Place.Path}:{finding.Place.StartLine}"));

    [Fact]
    public void Messages_HideTheTextsOfTheSource()
    {
        AuditFinding finding = clinic.Report.Findings.Single(finding => finding.Place is { Path: "Clinic/Visits.cs", StartLine: 7 });

        Assert.Contains("'Find(\"\u2026\").Email'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_AreThoseWithPersonalMembers_ClassifiedOrNot() => Assert.Equal(
        [
            "Clinic.Nurse Clinic/Patient.cs:4 Email email PiiData, Phone phone_number -",
            "Clinic.Patient Clinic/Patient.cs:2 FirstName first_name -, Email email -, BirthDate date_of_birth -",
        ],
        clinic.Report.Types.Select(type => $"{type.FullName} {type.Place.Path}:{type.Place.StartLine} "
            + string.Join(", ", type.Members.Select(member => $"{member.Name} {member.Label} {member.Classification ?? "-"}"))));

    [Fact]
    public void Projects_ThatCouldNotBeRead_AreTold() => Assert.Equal(
        [
            "The project 'Broken/Broken.csproj' could not be opened and was not read. Run dotnet build on it to see why.",
            "-",
            "The project 'Desk/Desk.csproj' has 1 compile error, so findings may be missing. Mend it, then audit again.",
            "The project 'Gone/Gone.csproj' is not there and was not read. Bring its file back, or take it out of the solution.",
            "The project 'Old/Old.vbproj' is not of C# and was not read. Look through it by hand.",
            "The project 'Raw/Raw.csproj' is not restored and was not read. Run dotnet restore, then audit again.",
        ],
        clinic.Report.Projects.Select(project => project.Notice ?? "-"));

    [Fact]
    public void Raw_IsNotRestoredByTheAudit() => Assert.False(File.Exists(clinic.Folder["Raw/obj/project.assets.json"]));

    [Theory]
    [InlineData("Raw/Raw.csproj", "is restored, so none can be read. Run dotnet restore")]
    [InlineData("Broken/Broken.csproj", "could not be opened and was not read. Run dotnet build")]
    public async Task Run_NothingCouldBeRead_IsAnErrorAndNoReport(string path, string expected)
    {
        AuditException exception = await Assert.ThrowsAsync<AuditException>(() => clinic.RunAsync(path, None));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(ClinicSource.Secret, exception.Message, StringComparison.Ordinal);
        Assert.False(exception.IsUsage);
    }

    [Fact]
    public async Task Run_Cancelled_IsThat() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => clinic.RunAsync("Clinic.slnx", new CancellationToken(canceled: true)));

    [Fact]
    public async Task Fingerprints_StayWhenLinesMove()
    {
        string visits = clinic.Folder["Clinic/Visits.cs"];
        string before = await File.ReadAllTextAsync(visits, TestContext.Current.CancellationToken);
        try
        {
            await File.WriteAllTextAsync(visits, "// one more line\n\n" + before, TestContext.Current.CancellationToken);
            AuditReport moved = await clinic.RunAsync("Clinic/Clinic.csproj", TestContext.Current.CancellationToken);

            AuditFinding[] expected = [.. clinic.Report.Findings.Where(finding => finding.Project == "Clinic")];
            Assert.Equal(expected.Select(finding => finding.Fingerprint), moved.Findings.Select(finding => finding.Fingerprint));
            Assert.Equal(expected.Length, expected.Select(finding => finding.Fingerprint).Distinct().Count());
            Assert.Contains(moved.Findings, finding => finding.Place is { Path: "Clinic/Visits.cs", StartLine: 8 });
        }
        finally
        {
            await File.WriteAllTextAsync(visits, before, CancellationToken.None);
        }
    }
}
