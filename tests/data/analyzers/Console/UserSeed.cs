using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Corpus.UserSeed;

public record SeedUser(int Id, string GivenName, string FamilyName, string Email, string Role); // finds: OPM0013

public record SeedRole(int Id, string Name);

public static class UserSeed
{
    private static readonly SeedUser[] Users =
    {
        new(1, "Root", "Admin", "noreply@saltmarsh-cloud.io", "admin"), // clean
        new(2, "Ada", "Quill", "ada.quill@example.com", "editor"), // clean
        new(3, "Benedikt", "Oyelaran", "benedikt.oyelaran@saltmarsh-cloud.io", "editor"), // finds: OPM0005
        new(4, "Support", "Desk", "support@saltmarsh-cloud.io", "agent"), // clean
        new(5, "Mirela", "Tashkova", "mirela_tashkova@ironkettle.dev", "owner"), // finds: OPM0005
    };

    private static readonly SeedRole[] Roles = { new(1, "admin"), new(2, "editor"), new(3, "agent"), new(4, "owner") };

    private const string InstallationId = "6f1c2d9e-2b0a-4b6e-9d57-0c4a7f7de111"; // clean
    private const string DefaultApiKey = "sk_live_N7TbK47gQcpobB2Olatoaybh"; // finds: OPM0005
    private const string DocsApiKey = "sk_test_your_key_here"; // clean

    public static void Run(ILogger logger, Action<SeedUser> save)
    {
        logger.LogInformation("Seeding {Count} users, {RoleCount} roles", Users.Length, Roles.Length); // clean
        logger.LogDebug("Installation {InstallationId}", InstallationId); // clean
        foreach (var user in Users)
        {
            save(user);
            logger.LogDebug("Seeded {User}", user); // finds: OPM0003
            logger.LogDebug("Seeded {UserId} as {Role}", user.Id, user.Role); // clean
        }

        foreach (var role in Roles) logger.LogTrace("Role {Role}", role); // clean
        var targets = Users.Where(u => u.Role == "editor").Select(u => u.Email);
        logger.LogInformation("Editors: {Editors}", string.Join(", ", targets)); // finds: OPM0011
        Console.WriteLine($"Key in use ends with {DefaultApiKey[^4..]}"); // clean
        _ = DocsApiKey;
    }
}
