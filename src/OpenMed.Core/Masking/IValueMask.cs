using System.Text;

namespace OpenMed.Masking;

/// <summary>One way to mask a value. Safe for use by many threads.</summary>
internal interface IValueMask
{
    /// <summary>Appends what takes the value's place.</summary>
    /// <param name="target">Where it is written.</param>
    /// <param name="label">The entity's label.</param>
    /// <param name="original">The entity's own part of the text; at least one unit.</param>
    void Append(StringBuilder target, string label, ReadOnlySpan<char> original);
}
