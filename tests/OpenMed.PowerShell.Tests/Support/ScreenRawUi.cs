using System.Management.Automation.Host;

namespace OpenMed.Commands.Support;

/// <summary>A screen of 140 columns.</summary>
internal sealed class ScreenRawUi : PSHostRawUserInterface
{
    private static readonly Size Extent = new(140, 50);

    public override Size BufferSize { get; set; } = Extent;

    public override Size WindowSize { get; set; } = Extent;

    public override Size MaxWindowSize => Extent;

    public override Size MaxPhysicalWindowSize => Extent;

    public override ConsoleColor BackgroundColor { get; set; }

    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    public override Coordinates CursorPosition { get; set; }

    public override int CursorSize { get; set; } = 1;

    public override bool KeyAvailable => false;

    public override Coordinates WindowPosition { get; set; }

    public override string WindowTitle { get; set; } = "";

    public override void FlushInputBuffer()
    {
    }

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw new NotSupportedException();

    public override KeyInfo ReadKey(ReadKeyOptions options) => throw new NotSupportedException();

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) =>
        throw new NotSupportedException();

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill)
    {
    }

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw new NotSupportedException();
}
