namespace OpenMed.Audit.Support;

/// <summary>The files of a small solution with personal data at places that are known. Names and numbers are made up.</summary>
internal static class ClinicSource
{
    /// <summary>A text that stands in the source and may be in no report.</summary>
    public const string Secret = "Zephyrina Quillfeather";

    /// <summary>A file name that is markup where it is not escaped; another one on systems that do not take it.</summary>
    public static string OddName { get; } = OperatingSystem.IsWindows() ? "a&b.cs" : "a&b<c>.cs";

    /// <summary>The files by their paths.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["Clinic.slnx"] = """
            <Solution>
              <Project Path="Clinic/Clinic.csproj" />
              <Project Path="Desk/Desk.csproj" />
              <Project Path="Raw/Raw.csproj" />
              <Project Path="Broken/Broken.csproj" />
              <Project Path="Gone/Gone.csproj" />
              <Project Path="Old/Old.vbproj" />
            </Solution>
            """,
        ["Restored.slnx"] = """
            <Solution>
              <Project Path="Clinic/Clinic.csproj" />
              <Project Path="Desk/Desk.csproj" />
            </Solution>
            """,
        [".editorconfig"] = "root = true\n[Clinic/Quiet.cs]\ndotnet_diagnostic.OPM0010.severity = none\n[Clinic/Loud.cs]\ndotnet_diagnostic.OPM0010.severity = error\n",
        ["Clinic/Clinic.csproj"] = Project("""
            <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks><EnableWindowsTargeting>true</EnableWindowsTargeting><DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
            """, """<Compile Include="../Shared/*.cs" />"""),
        ["Clinic/Patient.cs"] = """
            namespace Clinic;
            public record Patient(string FirstName, string Email, System.DateOnly BirthDate);
            public sealed class PiiDataAttribute : System.Attribute { }
            public class Nurse { [PiiData] public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public int Count { get; set; } }
            """,
        ["Clinic/Visits.cs"] = $$"""
            namespace Clinic;
            public class Visits
            {
                public void Print(Patient patient, System.Diagnostics.Activity activity)
                {
                    System.Console.WriteLine(patient.Email);
                    System.Console.WriteLine(Find("{{Secret}}").Email);
                    activity.SetTag("mail", patient.Email);
            #pragma warning disable OPM0010
                    System.Console.WriteLine(patient.FirstName);
            #pragma warning restore OPM0010
                }

                [System.Diagnostics.CodeAnalysis.SuppressMessage("Privacy", "OPM0010")]
                public void PrintAgain(Patient patient) => System.Console.WriteLine(patient.Email);

                private static Patient Find(string name) => new(name, "", default);
            }
            """,
        ["Clinic/Quiet.cs"] = Printing("Quiet"),
        ["Clinic/Loud.cs"] = Printing("Loud"),
        ["Clinic/" + OddName] = Printing("Odd"),
        ["Clinic/Made.g.cs"] = Printing("Made"),
        ["Shared/Shared.cs"] = "public class Shared { public void Print(string email) => System.Console.WriteLine(email); }",
        ["Desk/Desk.csproj"] = Project("<TargetFramework>net10.0</TargetFramework>", """<Compile Include="../Shared/*.cs" />"""),
        ["Desk/Desk.cs"] = "public class Desk { public void Print(string phoneNumber) { System.Console.WriteLine(phoneNumber); Missing.Call(); } }",
        ["Raw/Raw.csproj"] = Project("<TargetFramework>net10.0</TargetFramework>", """<PackageReference Include="Serilog" Version="4.1.0" />"""),
        ["Raw/Raw.cs"] = "public class Raw { public void Log(Serilog.ILogger logger, string email) => logger.Information(email); }",
        ["Broken/Broken.csproj"] = $"<Project Sdk=\"Microsoft.NET.Sdk\"><!-- {Secret} --><PropertyGroup>",
        ["Old/Old.vbproj"] = Project("<TargetFramework>net10.0</TargetFramework>", ""),
    };

    private static string Project(string properties, string items) =>
        $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{properties.Trim()}<NuGetAudit>false</NuGetAudit><Nullable>enable</Nullable></PropertyGroup><ItemGroup>{items}</ItemGroup></Project>";

    private static string Printing(string type) =>
        $"namespace Clinic; public class {type} {{ public void Print(Patient patient) => System.Console.WriteLine(patient.Email); }}";
}
