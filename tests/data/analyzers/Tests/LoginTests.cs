using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Corpus.LoginTests;

[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Attribute;

public sealed class Account // finds: OPM0013
{
    public int Id { get; set; }
    public string UserName { get; set; } = "";
    public string Email { get; set; } = "";
    public string? Mobile { get; set; }
    public DateTime? LastLogin { get; set; }
}

public sealed class LoginTests : IDisposable
{
    private const string Password = "correct horse battery staple";
    private readonly ILoggerFactory _loggers = LoggerFactory.Create(b => b.SetMinimumLevel(LogLevel.Trace));
    private readonly Dictionary<string, Account> _accounts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILogger _output;

    public LoginTests() => _output = _loggers.CreateLogger<LoginTests>();

    [Fact]
    public async Task Login_WithGoodPassword_Succeeds()
    {
        var account = new Account { Id = 1, UserName = "tester", Email = "tester@example.com" }; // clean
        _accounts[account.Email] = account;
        _output.LogInformation("Created account {AccountId}", account.Id); // clean
        _output.LogInformation("Created {UserName}", account.UserName); // finds: OPM0001
        await Task.Yield();
        _output.LogInformation($"Logging in as {account.Email} with {Password}"); // finds: OPM0001, OPM0002
        if (!_accounts.ContainsKey("TESTER@EXAMPLE.COM")) throw new InvalidOperationException("Case counted."); // clean
    }

    [Fact]
    public void Login_FromImportedAccount_Succeeds()
    {
        var account = new Account { Id = 2, UserName = "l.vandermolen", Email = "lotte.vandermolen@greyheronbank.eu" }; // finds: OPM0005
        _accounts[account.Email] = account;
        var text = account.Mobile is null ? "without mobile" : "with mobile";
        _output.LogInformation("Account {Text}", text); // clean
        _output.LogInformation("Last login: {LastLogin}", account.LastLogin); // clean
        _output.LogDebug("Account {Account}", account); // clean
        _output.LogDebug("Account {@Account}", account); // finds: OPM0003
        foreach (var pair in _accounts) _output.LogTrace("{Key}", pair.Key.GetHashCode(StringComparison.Ordinal)); // clean
    }

    [Fact]
    public void Login_Unknown_Throws()
    {
        const string login = "nobody@login.invalid"; // clean
        try
        {
            Find(login);
        }
        catch (KeyNotFoundException ex)
        {
            _output.LogInformation(ex, "Threw as expected in test " + nameof(Login_Unknown_Throws)); // clean
            return;
        }

        throw new InvalidOperationException($"{nameof(Find)} did not throw"); // clean
    }

    public void Dispose() => _loggers.Dispose();

    private Account Find(string email) => _accounts.TryGetValue(email, out var account)
        ? account
        : throw new KeyNotFoundException("No account with e-mail " + email); // finds: OPM0007
}
