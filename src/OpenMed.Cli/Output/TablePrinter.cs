using System.Text;
using Spectre.Console;

namespace OpenMed.Cli.Output;

/// <summary>Draws tables on standard output. The only type that loads Spectre.Console, which takes its time.</summary>
/// <param name="terminal">The streams.</param>
/// <param name="allowsColor">Whether colours may be written where a person reads.</param>
internal sealed class TablePrinter(Terminal terminal, bool allowsColor)
{
    // A pipe has no width, and a path that is broken in two helps nobody.
    private const int PipeWidth = 240;

    /// <summary>Draws a table.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="rows">The rows, each with a cell for each heading.</param>
    public void Print(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Table table = new Table().Border(terminal.IsOutputTerminal ? TableBorder.Rounded : TableBorder.Ascii);
        foreach (string heading in headings)
            table.AddColumn(new TableColumn(new Spectre.Console.Text(heading)));
        foreach (IReadOnlyList<string> row in rows)
            table.AddRow(row.Select(cell => new Spectre.Console.Text(VisibleText.OfLine(cell))));

        using StreamWriter writer = new(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
        bool hasColor = allowsColor && terminal.IsOutputTerminal;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColor ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        if (!terminal.IsOutputTerminal)
            console.Profile.Width = PipeWidth;

        console.Write(table);
    }
}
