using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Management.Automation;

namespace OpenMed.Commands.Objects;

/// <summary>Which objects of a pipeline are texts.</summary>
internal static class TextValues
{
    /// <summary>Reads the text that an object is.</summary>
    /// <param name="item">The object; null is the empty text.</param>
    /// <param name="text">The text of a string, a number, a date, or a record of another stream (such as an error of a native command).</param>
    /// <returns>Whether it is a text.</returns>
    public static bool TryRead(PSObject? item, [NotNullWhen(true)] out string? text)
    {
        text = item?.BaseObject switch
        {
            null => "",
            string value => value,
            char value => value.ToString(),
            ErrorRecord or InformationalRecord or InformationRecord => item.ToString(),
            IFormattable value when IsScalar(value) => value.ToString(null, CultureInfo.InvariantCulture),
            bool value => value.ToString(),
            _ => null,
        };
        return text is not null;
    }

    /// <summary>Whether a value is a number, or a point or length of time, and so has no text of its own.</summary>
    /// <param name="value">The value.</param>
    public static bool IsScalar(object value) =>
        value.GetType().IsPrimitive || value is decimal or System.Numerics.BigInteger or Int128 or UInt128 or Half or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan or Guid or Enum;

    /// <summary>Whether the text of an object is all that it holds.</summary>
    /// <param name="value">The object.</param>
    public static bool IsItsText(object value) =>
        value is Uri or System.Net.IPAddress or System.Net.Mail.MailAddress or System.Text.StringBuilder or System.Text.RegularExpressions.Regex or ScriptBlock
            or System.Text.Json.JsonElement or System.Text.Json.Nodes.JsonNode;

    /// <summary>Whether an object holds nothing that a person wrote.</summary>
    /// <param name="value">The object.</param>
    public static bool IsInert(object value) => value is DBNull or Version or CultureInfo or Type or System.Security.SecureString or SwitchParameter;

    /// <summary>The text of an object of .NET.</summary>
    /// <param name="value">The object.</param>
    /// <returns>Empty when it is the name of its type.</returns>
    public static string OfObject(object value) => value.ToString() is { } text && text != value.GetType().ToString() ? text : "";

    /// <summary>A number or date as its field's name can say what it is.</summary>
    /// <param name="value">A number or date.</param>
    /// <returns>Its text in the invariant culture; a date without a time of day is a date alone. Null for values that stand for nobody.</returns>
    public static string? OfScalar(object value) => value switch
    {
        bool or char or TimeSpan or TimeOnly or Enum => null,
        DateTime date when date.TimeOfDay == TimeSpan.Zero => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
