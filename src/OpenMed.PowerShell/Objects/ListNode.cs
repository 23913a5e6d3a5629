using System.Collections;

namespace OpenMed.Commands.Objects;

/// <summary>A list. It stays itself where all its elements do; else it becomes a list of its type, or an array where that cannot be made.</summary>
/// <param name="original">The list.</param>
/// <param name="elements">Its elements; may be added to until the list is made.</param>
internal sealed class ListNode(IEnumerable original, List<ValueNode> elements) : ValueNode
{
    private object? _built;

    /// <inheritdoc/>
    public override object Build() => _built ??= elements.TrueForAll(IsUnchanged) ? original : Copy();

    private static bool IsUnchanged(ValueNode element) => element is FixedNode or TextNode { IsChanged: false };

    private object Copy()
    {
        object?[] values = new object?[elements.Count];
        _built = values;
        for (int elementIndex = 0; elementIndex < values.Length; elementIndex++) values[elementIndex] = elements[elementIndex].Build();

        return OfItsType(values) ?? values;
    }

    private object? OfItsType(object?[] values)
    {
        Type type = original.GetType();
        try
        {
            if (type is { IsArray: true } && type.GetElementType() is { } elementType)
            {
                Array array = Array.CreateInstance(elementType, values.Length);
                Array.Copy(values, array, values.Length);
                return array;
            }

            if (original is not IList || type.GetConstructor(Type.EmptyTypes) is null) return null;

            IList list = (IList)Activator.CreateInstance(type)!;
            foreach (object? value in values) list.Add(value);
            return list;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidCastException or NotSupportedException or ArrayTypeMismatchException)
        {
            // Masked numbers are texts, which a list of numbers does not hold.
            return null;
        }
    }
}
