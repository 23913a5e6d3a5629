using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Corpus.MemberTool;

public class Member // finds: OPM0013
{
    public string MemberId { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
    public int PlanId { get; set; }

    public override string ToString() => $"{DisplayName} <{Email}>";
}

public class Plan
{
    public int PlanId { get; set; }
    public string PlanName { get; set; } = "";
    public override string ToString() => PlanName;
}

public class MemberTool(ILogger<MemberTool> log)
{
    private readonly List<Member> _members = new();
    private readonly Dictionary<int, Plan> _plans = new();

    public void Ask()
    {
        Console.WriteLine("Enter your email:"); // clean
        string? email = Console.ReadLine();
        if (string.IsNullOrWhiteSpace(email))
        {
            Console.WriteLine("An e-mail is needed."); // clean
            return;
        }

        Console.WriteLine($"Looking up {email} ..."); // finds: OPM0010
        var member = _members.FirstOrDefault(m => m.Email == email);
        if (member == null)
        {
            log.LogWarning("Nobody with e-mail of {Length} chars", email.Length); // clean
            Console.WriteLine("Not found: {0}", email); // finds: OPM0010
            return;
        }

        log.LogInformation("Found {Member}", member); // finds: OPM0003
        log.LogInformation("Plan {Plan}", _plans[member.PlanId]); // clean
        Console.WriteLine(member); // finds: OPM0010
        Console.WriteLine(_plans[member.PlanId]); // clean
        Console.WriteLine("Password has {0} characters at least", 12); // clean
    }

    public async Task<int> CancelAsync(string memberId, bool verbose)
    {
        if (verbose) Console.Write("Cancelling " + memberId); // finds: OPM0010
        var member = _members.Find(m => m.MemberId == memberId);
        if (member is null)
        {
            log.LogError("No member {MemberId}", memberId); // finds: OPM0001
            return 1;
        }

        await Task.Delay(10);
        log.LogInformation("Cancelled plan {PlanId}, {Left} members left", member.PlanId, _members.Count - 1); // clean
        log.LogDebug($"{nameof(memberId)} was found"); // clean
        return 0;
    }
}
