using System.Runtime.CompilerServices;
using System.Text;
using Serilog.Events;
using Serilog.Parsing;

namespace OpenMed.Logging.Events;

/// <summary>Masks message templates, each once. Safe for use by many threads.</summary>
/// <remarks>What is remembered hangs on the template and goes with it.</remarks>
internal sealed class TemplateRewriter
{
    private static readonly MessageTemplateParser Parser = new();

    private readonly ConditionalWeakTable<MessageTemplate, RewrittenTemplate> _known = [];

    /// <summary>Masks a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <returns>The same instance when nothing is to be masked.</returns>
    public MessageTemplate Rewrite(MessageTemplate template, LogEventSanitizer sanitizer)
    {
        string text = sanitizer.Template(template.Text);
        if (_known.TryGetValue(template, out RewrittenTemplate? known) && ReferenceEquals(known.Text, text)) return known.Template;

        bool isFinal = true;
        MessageTemplate rewritten = Rewrite(template, text, sanitizer, ref isFinal);
        if (isFinal) _known.AddOrUpdate(template, new RewrittenTemplate(text, rewritten));
        return rewritten;
    }

    private static MessageTemplate Rewrite(MessageTemplate template, string text, LogEventSanitizer sanitizer, ref bool isFinal)
    {
        MessageTemplate parsed = Parser.Parse(text);
        bool isKept = true;
        List<MessageTemplateToken> tokens = [];
        foreach (MessageTemplateToken token in parsed.Tokens)
        {
            string shown = token.ToString()!;
            string sanitized = IsFromCode(token) ? shown : sanitizer.Text("", shown);
            bool isSame = ReferenceEquals(sanitized, shown);
            tokens.Add(isSame ? token : new TextToken(sanitized));
            isKept &= isSame;
            isFinal &= sanitized is not (LogSanitizer.UnscannedText or LogSanitizer.WithheldText);
        }

        if (!isKept) return new MessageTemplate(Write(tokens), tokens);

        // A template may be put together by hand, so that its text is not what its tokens show.
        return ReferenceEquals(text, template.Text) && template.Tokens.SequenceEqual(tokens) ? template : parsed;
    }

    // Serilog and the sanitizer do not agree in all cases on what in braces is a hole, and a hole without a value is shown as it is written:
    // {anna@example.com}, {email:anna@example.com}.
    private static bool IsFromCode(MessageTemplateToken token) => token is PropertyToken hole
        ? CodeNames.IsName(hole.PropertyName) && (string.IsNullOrEmpty(hole.Format) || CodeNames.IsFormat(hole.Format))
        : !((TextToken)token).Text.Contains('{', StringComparison.Ordinal);

    private static string Write(List<MessageTemplateToken> tokens)
    {
        var text = new StringBuilder();
        foreach (MessageTemplateToken token in tokens)
        {
            text.Append(token is TextToken literal
                ? literal.Text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
                : token.ToString());
        }

        return text.ToString();
    }
}
