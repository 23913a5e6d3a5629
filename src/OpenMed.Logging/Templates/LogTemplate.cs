using System.Globalization;
using System.Text;
using OpenMed.Logging.Values;

namespace OpenMed.Logging.Templates;

/// <summary>A message template whose texts are masked. Immutable.</summary>
internal sealed class LogTemplate
{
    private readonly List<TemplatePart> _parts;
    private readonly string[] _shown;

    /// <summary>Makes one.</summary>
    /// <param name="template">The template as it was given.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="shown">What stands in the place of the text of each part, masked.</param>
    /// <param name="policy">Says which names count.</param>
    public LogTemplate(string template, List<TemplatePart> parts, string[] shown, PiiPolicy policy)
    {
        _parts = parts;
        _shown = shown;
        for (int index = 0; index < shown.Length; index++) IsChanged |= !ReferenceEquals(shown[index], parts[index].Text);
        Text = IsChanged ? Join() : template;
        HasDataNames = parts.Exists(part => part.IsHole && !TemplatePart.IsName(part.Name));
        NamesPii = parts.Exists(part => part.IsHole && PropertyName.SaysPii(PropertyName.Clean(part.Name), policy));
    }

    /// <summary>The template, masked; its holes are as they were, but where they hold data.</summary>
    public string Text { get; }

    /// <summary>Whether something in it was masked or withheld.</summary>
    public bool IsChanged { get; }

    /// <summary>Whether the name of a hole says that its value is personal.</summary>
    public bool NamesPii { get; }

    /// <summary>Whether the name of a hole has not the form of those in code, so that it may hold data.</summary>
    public bool HasDataNames { get; }

    /// <summary>Whether a hole has a name.</summary>
    /// <param name="name">The name; a leading <c>@</c> or <c>$</c> does not count.</param>
    public bool HasHole(string name) => _parts.Exists(part => part.IsHole && part.Name.AsSpan().TrimStart("@$").Equals(name.AsSpan().TrimStart("@$"), StringComparison.Ordinal));

    /// <summary>Puts values into the holes, as <c>Microsoft.Extensions.Logging</c> does it.</summary>
    /// <param name="values">The masked values by the names that they were given.</param>
    public string Render(IReadOnlyList<KeyValuePair<string, object?>> values)
    {
        var message = new StringBuilder(Text.Length + 32);
        int holeIndex = 0;
        for (int index = 0; index < _parts.Count; index++)
        {
            TemplatePart part = _parts[index];
            bool isSame = ReferenceEquals(_shown[index], part.Text);
            if (!part.IsHole)
                message.Append(_shown[index].Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal));
            else if (TryFind(values, part.Name, holeIndex++, out object? value))
                Append(message, isSame ? part.Format : "", value);
            else
                message.Append('{').Append(_shown[index]).Append('}');
        }

        return message.ToString();
    }

    private string Join()
    {
        var text = new StringBuilder();
        for (int index = 0; index < _parts.Count; index++)
        {
            if (_parts[index].IsHole)
                text.Append('{').Append(_shown[index]).Append('}');
            else
                text.Append(_shown[index]);
        }

        return text.ToString();
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
