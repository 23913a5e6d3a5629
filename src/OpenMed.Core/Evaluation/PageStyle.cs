namespace OpenMed.Evaluation;

/// <summary>How the page looks: in the reader's light or dark scheme, without anything from outside.</summary>
internal static class PageStyle
{
    /// <summary>The style sheet; without the signs that XML escapes.</summary>
    public const string Css = """
        :root { color-scheme: light dark; --line: #8886; --soft: #8882; --mark: #ffd54a; }
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
        h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; }
        th, td { border-bottom: 1px solid var(--line); padding: .25rem .75rem; text-align: left; vertical-align: top; }
        thead th { border-bottom-width: 2px; vertical-align: bottom; }
        tbody th { font-weight: 500; }
        tbody th, .number { white-space: nowrap; }
        tbody tr:hover { background: var(--soft); }
        th.number, .number { text-align: right; font-variant-numeric: tabular-nums; }
        .leak { color: light-dark(#b3261e, #ff8a80); font-weight: 600; }
        mark { background: var(--mark); color: #000; border-radius: .2rem; padding: 0 .15rem; }
        .context { font-family: ui-monospace, monospace; font-size: .85rem; overflow-wrap: anywhere; }
        """;
}
