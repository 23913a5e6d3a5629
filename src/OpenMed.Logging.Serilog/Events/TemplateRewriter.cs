using System.Runtime.CompilerServices;
using System.Text;
using OpenMed.Logging.Templates;
using Serilog.Events;
using Serilog.Parsing;

namespace OpenMed.Logging.Events;

/// <summary>Masks message templates, each once. Safe for use by many threads.</summary>
/// <remarks>What is remembered hangs on the template and goes with it.</remarks>
internal sealed class TemplateRewriter
{
    private static readonly MessageTemplateParser Parser = new();

    private readonly ConditionalWeakTable<MessageTemplate, RewrittenTemplate> _known = [];

    /// <summary>Masks the template of an event.</summary>
    /// <param name="logEvent">The event.</param>
    /// <param name="sanitizer">Masks.</param>
    /// <returns>The same instance when nothing is to be masked.</returns>
    public MessageTemplate Rewrite(LogEvent logEvent, LogEventSanitizer sanitizer)
    {
        MessageTemplate template = logEvent.MessageTemplate;
        string text = sanitizer.Template(template.Text);
        if (!_known.TryGetValue(template, out RewrittenTemplate? rewritten) || !ReferenceEquals(rewritten.Text, text))
        {
            bool isFinal = true;
            MessageTemplate masked = Rewrite(template, text, sanitizer, ref isFinal);
            rewritten = new RewrittenTemplate(text, masked, [.. masked.Tokens.OfType<PropertyToken>().Select(hole => hole.PropertyName)]);
            if (isFinal) _known.AddOrUpdate(template, rewritten);
        }

        return rewritten.IsFilledBy(logEvent.Properties) ? rewritten.Template : RewriteUnfilled(rewritten.Template, logEvent.Properties, sanitizer);
    }

    // A hole without a property is shown as it is written, so that it is text: an application may log a text of its users as a template. It is judged with the words beside it.
    private static MessageTemplate RewriteUnfilled(MessageTemplate template, IReadOnlyDictionary<string, LogEventPropertyValue> properties, LogEventSanitizer sanitizer)
    {
        bool isKept = true;
        List<MessageTemplateToken> tokens = [];
        List<MessageTemplateToken> words = [];
        foreach (MessageTemplateToken token in template.Tokens)
        {
            if (token is PropertyToken hole && properties.ContainsKey(hole.PropertyName))
            {
                isKept &= AddWords(words, tokens, sanitizer);
                tokens.Add(token);
            }
            else
            {
                words.Add(token);
            }
        }

        isKept &= AddWords(words, tokens, sanitizer);
        return isKept ? template : new MessageTemplate(Write(tokens), tokens);
    }

    private static bool AddWords(List<MessageTemplateToken> words, List<MessageTemplateToken> tokens, LogEventSanitizer sanitizer)
    {
        string shown = string.Concat(words);
        string sanitized = words.Exists(word => word is PropertyToken) ? sanitizer.Text("", shown) : shown;
        bool isKept = ReferenceEquals(sanitized, shown);
        if (isKept)
            tokens.AddRange(words);
        else
            tokens.Add(new TextToken(sanitized));
        words.Clear();
        return isKept;
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
        ? CodeNames.IsName(hole.PropertyName) && (string.IsNullOrEmpty(hole.Format) || CodeForm.IsFormat(hole.Format))
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
