using System.Globalization;
using System.Text;
using OpenMed.Logging.Values;

namespace OpenMed.Logging.Templates;

/// <summary>A message template whose texts are masked. Immutable.</summary>
/// <param name="text">The template, masked.</param>
/// <param name="isChanged">Whether something in it was masked or withheld.</param>
/// <param name="policy">Says which names count.</param>
internal sealed class LogTemplate(string text, bool isChanged, PiiPolicy policy)
{
    private readonly List<TemplatePart> _parts = TemplateParser.Parse(text);

    /// <summary>The template, masked; its holes are as they were.</summary>
    public string Text => text;

    /// <summary>Whether something in it was masked or withheld.</summary>
    public bool IsChanged => isChanged;

    /// <summary>Whether the name of a hole says that its value is personal.</summary>
    public bool NamesPii { get; } = TemplateParser.Parse(text).Exists(part => part.IsHole && PropertyName.SaysPii(PropertyName.Clean(part.Name), policy));

    /// <summary>Whether a hole has a name.</summary>
    /// <param name="name">The name; a leading <c>@</c> or <c>$</c> does not count.</param>
    public bool HasHole(string name) => _parts.Exists(part => part.IsHole && part.Name.AsSpan().TrimStart("@$").Equals(name.AsSpan().TrimStart("@$"), StringComparison.Ordinal));

    /// <summary>Puts values into the holes, as <c>Microsoft.Extensions.Logging</c> does it.</summary>
    /// <param name="values">The values by name, masked.</param>
    public string Render(IReadOnlyList<KeyValuePair<string, object?>> values)
    {
        var message = new StringBuilder(text.Length + 32);
        int holeIndex = 0;
        foreach (TemplatePart part in _parts)
        {
            if (!part.IsHole)
                message.Append(part.Text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal));
            else if (TryFind(values, part.Name, holeIndex++, out object? value))
                Append(message, part.Format, value);
            else
                message.Append('{').Append(part.Text).Append('}');
        }

        return message.ToString();
    }

    // By place when the name agrees, for a name may stand twice; else by name, for a method's parameters may have another order.
    private static bool TryFind(IReadOnlyList<KeyValuePair<string, object?>> values, string name, int holeIndex, out object? value)
    {
        int place = holeIndex < values.Count && string.Equals(values[holeIndex].Key, name, StringComparison.Ordinal) ? holeIndex : -1;
        for (int index = 0; place < 0 && index < values.Count; index++)
        {
            if (values[index].Key.AsSpan().TrimStart("@$").Equals(name.AsSpan().TrimStart("@$"), StringComparison.OrdinalIgnoreCase)) place = index;
        }

        value = place < 0 ? null : values[place].Value;
        return place >= 0;
    }

    private static void Append(StringBuilder message, string format, object? value)
    {
        object shown = value switch
        {
            null => "(null)",
            string single => single,
            System.Collections.IEnumerable sequence => string.Join(", ", sequence.Cast<object?>().Select(element => element ?? "(null)")),
            _ => value,
        };

        if (format.Length == 0)
        {
            message.Append(Convert.ToString(shown, CultureInfo.InvariantCulture));
            return;
        }

        try
        {
            message.Append(string.Format(CultureInfo.InvariantCulture, $"{{0{format}}}", shown));
        }
        catch (FormatException)
        {
            message.Append(Convert.ToString(shown, CultureInfo.InvariantCulture));
        }
    }
}
