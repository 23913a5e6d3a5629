using System.Collections;

namespace OpenMed.Commands.Objects;

/// <summary>A list. It stays itself where it holds nothing but texts, numbers and the like, and all of them stay; else it becomes a list of its type, or an array
/// where that cannot be made.</summary>
/// <param name="original">The list.</param>
/// <param name="elements">Its elements, and what becomes of them; may be added to until the list is made.</param>
internal sealed class ListNode(IEnumerable original, List<(object? Element, ValueNode Value)> elements) : ValueNode
{
    private object? _built;

    /// <inheritdoc/>
    public override object Build() => _built ?? Copy();

    private object Copy()
    {
        object?[] values = new object?[elements.Count];
        _built = values;
        bool isSame = true;
        for (int elementIndex = 0; elementIndex < values.Length; elementIndex++)
        {
            (object? element, ValueNode value) = elements[elementIndex];
            values[elementIndex] = value.Build();

            // An element with properties could lead on to what was masked elsewhere.
            isSame &= ReferenceEquals(values[elementIndex], element) && (element is null or string || TextValues.IsScalar(element));
        }

        return _built = isSame ? original : OfItsType(values) ?? values;
    }

    private object? OfItsType(object?[] values)
    {
        Type type = original.GetType();
        try
        {
            if (type is { IsArray: true } && type.GetArrayRank() == 1 && type.GetElementType() is { } elementType)
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
