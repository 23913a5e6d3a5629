using System.Management.Automation;

namespace OpenMed.Commands.Objects;

/// <summary>The values of objects of .NET, whose properties are code.</summary>
internal static class LiveValues
{
    /// <summary>The value of a property.</summary>
    /// <param name="property">The property.</param>
    /// <returns>Null also when it has none at the moment, such as the exit code of a process that runs.</returns>
    public static object? Of(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException)
        {
            // What a script's property throws may hold text.
            return null;
        }
    }

    /// <summary>Whether somebody hung properties on a value that has none of its own to be searched.</summary>
    /// <param name="value">The value.</param>
    public static bool HasNotes(object? value) => value is PSObject wrapped && wrapped.Properties.Any(property => property is PSNoteProperty);

    /// <summary>A value that was not searched, without what leads on to other objects: a row of a table leads to the table, and so to all that was masked.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A text, number, date or null stays; of anything else its text, as PowerShell sends objects to other machines.</returns>
    public static object? Frozen(object? value)
    {
        object? plain = value is PSObject wrapped ? wrapped.BaseObject : value;
        return plain is null or string || TextValues.IsScalar(plain) || TextValues.IsItsText(plain) || TextValues.IsInert(plain) ? plain : plain.ToString();
    }
}
