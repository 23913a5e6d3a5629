using System.Globalization;

namespace OpenMed.Benchmarks.Input;

/// <summary>Makes log lines: clean ones as applications write them, and ones that are full of personal data.</summary>
internal static class LogText
{
    private const int CharCount = 1_000_000;
    private const int Seed = 11;

    private static readonly string[] Clean =
    [
        "2026-03-{0:00} 20:44:59,{1:000} TRACE Controller 0 epoch {2} sending UpdateMetadata request (Leader:0,ISR:0,{3},LeaderEpoch:51,ControllerEpoch:36) to broker 2 for partition __consumer_offsets-{2} (state.change.logger)",
        "2026-03-{0:00}T08:12:03.{1:000}Z INFO  [worker-{3}] Acme.Orders.OrderService Order total 19.9{3} EUR, {2} items, took {1} ms",
        "2026-03-{0:00}T08:12:04.{1:000}Z DEBUG Acme.Caching.MemoryCache Evicted {1} entries, {2},{1:000} bytes free, hit ratio 0.{2}",
        "[{0:00}:12:05 WRN] HTTP GET /api/orders/{2}/lines responded 404 in {1}.{2} ms (request 0HMV{1:000}B2C7D4E)",
        "   at Acme.Orders.OrderService.LoadAsync(Int32 orderId) in /src/Acme.Orders/OrderService.cs:line {1}",
        "info: Microsoft.Hosting.Lifetime[14] Now listening on http port 8080, version 8.0.{3}+build.{1}",
    ];

    private static readonly string[] Dense =
    [
        "User margaret.ellison{1}@example.com signed in from 192.0.2.{2} with card 4111 1111 1111 1111, phone (937) 555-01{2}",
        "Patient: Margaret Ellison DOB: 04/{0:00}/1958 MRN: 0048{1:000}3 SSN 987-65-43{2} at 2217 Maple Hollow Road, Dayton, OH 45402",
        "{{\"user\":\"mellison\",\"password\":\"Tr0ub4dor&{1}\",\"iban\":\"GB82 WEST 1234 5698 7654 32\",\"ip\":\"2001:db8::{1}\"}}",
        "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0ZXN0In0.c2lnbmF0dXJl{1} from 198.51.100.{2} mac 00:00:5E:00:53:{2}",
    ];

    /// <summary>A million characters of lines without anything personal.</summary>
    public static SampleText WithoutFinds() => Make(Clean);

    /// <summary>A million characters of lines with several finds each.</summary>
    public static SampleText FullOfFinds() => Make(Dense);

    private static SampleText Make(string[] forms)
    {
        var random = new Random(Seed);
        var lines = new List<string>();
        for (int charCount = 0; charCount < CharCount; charCount += lines[^1].Length)
        {
            lines.Add(string.Format(
                CultureInfo.InvariantCulture, forms[lines.Count % forms.Length], random.Next(1, 29), random.Next(1000), random.Next(10, 99), random.Next(10)));
        }

        return new SampleText(lines);
    }
}
