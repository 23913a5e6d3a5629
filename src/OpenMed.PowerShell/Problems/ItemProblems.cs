using System.Management.Automation;

namespace OpenMed.Commands.Problems;

/// <summary>The errors of single items of the pipeline. They name the item by its number and type, never by its text.</summary>
internal static class ItemProblems
{
    /// <summary>The error for an object that came without <c>-Property</c>.</summary>
    /// <param name="index">Its number, from 0.</param>
    /// <param name="item">The object.</param>
    public static CommandProblem NotText(long index, PSObject item) => new(
        "PiiItemNotText", ErrorCategory.InvalidType,
        FormattableString.Invariant($"Item {index} is an object of type {TypeName(item)}, not a text, so it was withheld. Name what is searched in it with -Property, or pass * for all."));

    /// <summary>The error for a text that came with <c>-Property</c>, and for nothing.</summary>
    /// <param name="index">Its number, from 0.</param>
    public static CommandProblem NotObject(long index) => new(
        "PiiItemNotObject", ErrorCategory.InvalidType,
        FormattableString.Invariant($"Item {index} is a text or nothing and has no properties, so it was withheld. Leave -Property out for texts."));

    /// <summary>The error for an object that lacks a property.</summary>
    /// <param name="index">Its number, from 0.</param>
    /// <param name="property">The name that was given.</param>
    public static CommandProblem NoProperty(long index, string property) => new(
        "PiiPropertyNotFound", ErrorCategory.ObjectNotFound,
        FormattableString.Invariant($"Item {index} has no property '{property}', so it was withheld. Correct the name, or give it with a wildcard when only some objects have it."));

    /// <summary>The error for a name with wildcards that no object had.</summary>
    /// <param name="property">The name that was given.</param>
    public static CommandProblem NeverMet(string property) => new(
        "PiiPropertyNotFound", ErrorCategory.ObjectNotFound, $"No object had a property '{property}'. Correct the name, or leave it out.");

    /// <summary>The error for a property that can hold no masked value.</summary>
    /// <param name="property">The property; null for an entry of a dictionary, whose key may be personal.</param>
    public static CommandProblem NotReplaced(string? property = null) => new(
        "PiiValueNotReplaced", ErrorCategory.InvalidType,
        $"{(property is null ? "An entry of a dictionary" : $"The property '{property}'")} takes no masked value, so its object was withheld. Copy the object with Select-Object first, or name other properties.")
    {
        IsOfItem = true,
    };

    /// <summary>The error for an object whose own code throws.</summary>
    /// <param name="index">Its number, from 0.</param>
    public static CommandProblem Unreadable(long index) => new(
        "PiiItemUnreadable", ErrorCategory.ReadError,
        FormattableString.Invariant($"Item {index} could not be read, so it was withheld. Copy it with Select-Object first, or name other properties."))
    {
        IsOfItem = true,
    };

    /// <summary>The error for an object in which something lies too deep.</summary>
    /// <param name="index">Its number, from 0.</param>
    public static CommandProblem TooDeep(long index) => new(
        "PiiValueTooDeep", ErrorCategory.LimitsExceeded,
        FormattableString.Invariant($"Item {index} holds values that lie deeper than -Depth, so they were not searched. Pass a larger -Depth."));

    /// <summary>The error for encrypted values that did not come back.</summary>
    /// <param name="index">Its number, from 0.</param>
    /// <param name="count">How many values.</param>
    public static CommandProblem NotRestored(long index, int count) => new(
        "PiiValueNotRestored", ErrorCategory.InvalidData,
        FormattableString.Invariant($"Item {index} has {count} encrypted values that this key does not bring back, so they stay as they are. Give the key with which they were encrypted."));

    // Types that scripts give themselves could be anything; the type of .NET cannot.
    private static string TypeName(PSObject item) => item.BaseObject.GetType().Name;
}
