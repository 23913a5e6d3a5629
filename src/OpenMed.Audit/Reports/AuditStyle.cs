using OpenMed.Commands.Reports;

namespace OpenMed.Audit.Reports;

/// <summary>How the page looks, on the screen in either scheme and on paper.</summary>
internal static class AuditStyle
{
    /// <summary>The style sheet; without the signs that XML escapes.</summary>
    public const string Css = ReportStyle.Css + """

        .place { font-family: ui-monospace, monospace; font-size: .85rem; overflow-wrap: anywhere; min-width: 14rem; }
        .members { min-width: 18rem; }
        .members ul { margin: 0; padding: 0; list-style: none; }
        .open { color: light-dark(#8a4b00, #ffb86b); }
        .set { color: light-dark(#1b6e3c, #7bd88f); }
        .note { border-left: .25rem solid light-dark(#8a4b00, #ffb86b); padding: .25rem .75rem; }
        .scroll + .scroll { margin-top: 1rem; }
        """;
}
