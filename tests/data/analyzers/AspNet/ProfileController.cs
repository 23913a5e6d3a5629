using System;
using System.ComponentModel.DataAnnotations;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Corpus.ProfileController;

public class ApplicationUser : IdentityUser<int> // clean
{
    [PersonalData]
    public string Notes { get; set; } = "";

    [PersonalData]
    public string? Nickname { get; set; }

    [ProtectedPersonalData]
    public string? RecoveryPhrase { get; set; }

    [PersonalData]
    public string? ShippingHint { get; set; }

    [Display(Name = "Theme")]
    public string Theme { get; set; } = "light";

    public int LoginCount { get; set; }
}

[Route("profile")]
public class ProfileController(UserManager<ApplicationUser> users, ILogger<ProfileController> logger) : Controller
{
    [HttpPost("notes")]
    public async Task<IActionResult> SaveNotes(string notes)
    {
        var user = await users.GetUserAsync(User);
        if (user == null)
        {
            logger.LogWarning("No user in session, path {Path}", Request.Path); // clean
            return Challenge();
        }

        logger.LogDebug("Old notes: {Old}", user.Notes); // finds: OPM0004
        user.Notes = notes;
        logger.LogInformation("Notes of user {UserId} are now {Length} chars", user.Id, user.Notes.Length); // clean
        logger.LogInformation("Theme of user {UserId} is {Theme}", user.Id, user.Theme); // clean

        var result = await users.UpdateAsync(user);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
            {
                logger.LogError("Update of {UserId} failed: {Code}", user.Id, error.Code); // clean
            }
        }

        return RedirectToAction("Index");
    }

    [HttpPost("nick")]
    public async Task<IActionResult> Nick(string value)
    {
        var user = await users.GetUserAsync(User) ?? throw new InvalidOperationException("No user."); // clean
        logger.LogInformation("{Old} is now {New}",
            user.Nickname, // finds: OPM0004
            value);
        user.Nickname = value;
        logger.LogInformation("Has nickname: {Has}", user.Nickname is not null); // clean
        logger.LogInformation("Confirmation goes to {Email}", user.Email); // finds: OPM0004
        await users.UpdateAsync(user);
        return Ok();
    }

    [HttpPost("recover")]
    public async Task<IActionResult> Recover(string phrase)
    {
        var user = await users.GetUserAsync(User);
        if (user?.RecoveryPhrase != phrase)
        {
            logger.LogWarning("Wrong phrase, expected {Expected}", user?.RecoveryPhrase); // finds: OPM0004
            return BadRequest();
        }

        logger.LogInformation("User {UserId} recovered, {LoginCount} logins before", user.Id, user.LoginCount); // clean
        logger.LogDebug("Hint {ShippingHint}", user.ShippingHint); // finds: OPM0004
        return Ok();
    }
}
