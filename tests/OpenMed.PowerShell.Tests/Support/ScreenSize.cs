using System.Management.Automation.Host;

namespace OpenMed.Commands.Support;

/// <summary>The size of a <see cref="Screen"/>, which decides how wide tables are; nothing else of a console.</summary>
internal sealed class ScreenSize : PSHostRawUserInterface
{
    public override Size BufferSize { get; set; } = new(120, 1000);

    public override Size WindowSize { get; set; } = new(120, 1000);

    public override Size MaxWindowSize => WindowSize;

    public override Size MaxPhysicalWindowSize => WindowSize;

    public override ConsoleColor ForegroundColor { get; set; }

    public override ConsoleColor BackgroundColor { get; set; }

    public override Coordinates CursorPosition { get; set; }

    public override Coordinates WindowPosition { get; set; }

    public override int CursorSize { get; set; } = 1;

    public override bool KeyAvailable => false;

    public override string WindowTitle { get; set; } = "";

    public override void FlushInputBuffer()
    {
    }

    public override KeyInfo ReadKey(ReadKeyOptions options) => throw new NotSupportedException("A test has no keyboard. Leave the question out.");

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw new NotSupportedException("A test has no console. Read the screen's text.");

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill)
    {
    }

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents)
    {
    }

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill)
    {
    }
}
