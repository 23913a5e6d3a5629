using OpenMed.Evaluation;

namespace OpenMed.Commands.Reports;

/// <summary>How the report looks, on the screen in either scheme and on paper.</summary>
internal static class ReportStyle
{
    /// <summary>The style sheet; without the signs that XML escapes.</summary>
    public const string Css = PageStyle.Css + """

        :root { --bar: light-dark(#4361ee, #90a4ff); }
        h3 { font-size: 1rem; margin: 1.75rem 0 .25rem; overflow-wrap: anywhere; }
        .made, caption { color: light-dark(#555, #aaa); }
        caption { text-align: left; padding: .25rem 0; }
        .totals { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0; padding: 0; }
        .totals div { background: var(--soft); border-radius: .5rem; padding: .5rem 1.25rem; display: flex; flex-direction: column-reverse; }
        .totals dd { font-size: 1.75rem; font-variant-numeric: tabular-nums; margin: 0; }
        tbody th.path { overflow-wrap: anywhere; white-space: normal; min-width: 16rem; }
        a { color: inherit; text-underline-offset: .2em; }
        .bar { background: var(--bar); border-radius: .2rem; display: block; height: .3rem; min-width: 1px; }
        .share { min-width: 8rem; font-variant-numeric: tabular-nums; }
        @media print {
          body { margin: 0; max-width: none; font-size: 10pt; }
          .scroll { overflow: visible; }
          thead { display: table-header-group; }
          tr, .totals div { break-inside: avoid; }
          h2, h3, caption { break-after: avoid; }
          .totals div { border: 1px solid var(--line); }
          .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """;
}
