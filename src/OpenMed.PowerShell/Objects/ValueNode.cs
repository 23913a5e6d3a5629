namespace OpenMed.Commands.Objects;

/// <summary>A value within an object that is copied. What it becomes is known only after its texts were masked, so that it is made from the inside out.</summary>
internal abstract class ValueNode
{
    /// <summary>Makes the value, once; a second call gives the same one.</summary>
    /// <exception cref="CommandProblem">A property can hold no masked value.</exception>
    public abstract object? Build();
}
