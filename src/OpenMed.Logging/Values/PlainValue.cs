using System.Globalization;
using System.Numerics;

namespace OpenMed.Logging.Values;

/// <summary>Tells the values that hold no words: numbers, flags, enums, identifiers, dates and durations.</summary>
internal static class PlainValue
{
    /// <summary>Whether a value is one of them.</summary>
    /// <param name="value">The value.</param>
    public static bool Is(object value) => Is(value.GetType()) && value is not string;

    /// <summary>Whether the values of a type are of them.</summary>
    /// <param name="type">The type.</param>
    public static bool Is(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String or TypeCode.DBNull or TypeCode.Empty => false,
        TypeCode.Object => type == typeof(Guid) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(DateOnly)
            || type == typeof(TimeOnly) || type == typeof(Half) || type == typeof(Int128) || type == typeof(UInt128) || type == typeof(BigInteger)
            || type == typeof(IntPtr) || type == typeof(UIntPtr),
        _ => true,
    };

    /// <summary>A value as the text that rules read.</summary>
    /// <param name="value">The value.</param>
    public static string TextOf(object value) => value switch
    {
        DateTime or DateTimeOffset => ((IFormattable)value).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
