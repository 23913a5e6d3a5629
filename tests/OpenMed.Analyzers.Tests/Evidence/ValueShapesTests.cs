using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers.Evidence;

public sealed class ValueShapesTests
{
    // A product of the same company or with the same first word is no part of .NET.
    [Theory]
    [InlineData("Microsoft.Health")]
    [InlineData("System.Clinic")]
    public async Task ProductWithTheNamespaceOfAFramework_Triggers(string space) => Assert.Equal(
        ["OPM0013 Patient", "OPM0001 patient.FirstName", "OPM0003 patient"],
        await Sourced.Find($$"""
            namespace {{space}}
            {
                public class Patient { public string FirstName { get; set; } = ""; public string Email { get; set; } = ""; }
                public class Visits
                {
                    public void Run(ILogger logger, Patient patient)
                    {
                        logger.LogInformation("For {A}", patient.FirstName);
                        logger.LogInformation("For {@A}", patient);
                    }
                }
            }
            """));
}
