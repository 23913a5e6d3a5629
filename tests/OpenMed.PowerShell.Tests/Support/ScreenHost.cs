using System.Globalization;
using System.Management.Automation.Host;

namespace OpenMed.Commands.Support;

/// <summary>A host whose output a test can read as a user sees it.</summary>
internal sealed class ScreenHost : PSHost
{
    public Screen Screen { get; } = new();

    public override PSHostUserInterface UI => Screen;

    public override string Name => "Screen";

    public override Version Version { get; } = new(1, 0);

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

    public override CultureInfo CurrentUICulture { get; } = CultureInfo.GetCultureInfo("en-US");

    public override void SetShouldExit(int exitCode)
    {
    }

    public override void EnterNestedPrompt()
    {
    }

    public override void ExitNestedPrompt()
    {
    }

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }
}
