namespace OpenMed;

/// <summary>What takes the place of an entity.</summary>
public enum PiiMask
{
    /// <summary>The label in capitals and brackets, for example <c>[FIRST_NAME]</c>.</summary>
    Label,

    /// <summary>A star for each character (grapheme cluster) of the entity.</summary>
    Stars,
}
