using System.Net.Http.Json;

namespace OpenMed.Samples.Support;

/// <summary>What the web sample wrote while it answered requests that are full of canaries.</summary>
/// <param name="Console">Standard output and error.</param>
/// <param name="File">Serilog's file.</param>
/// <param name="Health">The answer of its health checks, asked last.</param>
internal sealed record ClinicRun(string Console, string File, string Health)
{
    /// <summary>Starts the sample, sends the requests, stops it and reads what it wrote.</summary>
    /// <param name="environment">The name of the hosting environment.</param>
    /// <param name="arguments">Further arguments.</param>
    public static async Task<ClinicRun> Of(string environment, params string[] arguments)
    {
        string folder = Directory.CreateTempSubdirectory("openmed-clinic").FullName;
        try
        {
            string path = Path.Combine(folder, "clinic.clef");

            // Time enough that all is looked at on any machine: what is withheld proves nothing.
            using var sample = new SampleProcess(
                "WebApi", environment, ["--urls", "http://127.0.0.1:0", "--LogFile", path, "--OpenMed:Budget", "00:01:00", .. arguments]);
            string health = await Send(await sample.Address());
            await sample.Stop();
            return new ClinicRun(sample.Output, await System.IO.File.ReadAllTextAsync(path), health);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Send(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        string patient = Uri.EscapeDataString(Canary.Patient);
        await Get(client, $"/patients/{patient}", user: Canary.Email);
        await Get(client, $"/patients/{Uri.EscapeDataString(Canary.User)}?again=1", user: Canary.User);
        await Get(client, $"/patients/{Canary.Ssn}", user: "nurse 7");
        await Get(client, $"/search?email={Uri.EscapeDataString(Canary.Email)}&q={Canary.User.Replace(' ', '+')}");
        await Get(client, $"/search?q={Uri.EscapeDataString($"{Canary.Patient}, {Canary.Phone}, card {Canary.Card}")}");
        await Get(client, $"/insurance/{Canary.Iban}?patient={patient}");
        await Get(client, $"/nowhere/{patient}");
        await PostVisit(client);
        return await client.GetStringAsync("/health");
    }

    private static async Task PostVisit(HttpClient client)
    {
        var visit = new
        {
            name = Canary.User,
            ssn = Canary.Ssn,
            dob = Canary.Dob,
            note = $"Her sister {Canary.Patient} <{Canary.Email}> called from {Canary.Phone}. She pays with {Canary.Card} or from {Canary.Iban}.",
        };
        using HttpResponseMessage answer = await client.PostAsJsonAsync("/visits", visit);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task Get(HttpClient client, string path, string? user = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (user is not null) request.Headers.Add("X-User", user);
        using HttpResponseMessage answer = await client.SendAsync(request);
    }
}
