namespace OpenMed.Rules;

/// <summary>Recognizes one kind of entity by its form. Immutable; safe for use by many threads.</summary>
/// <remarks>Must look at no more than the run and a bounded number of characters around it, so that a text costs linear time, and must not
/// allocate for what it does not match.</remarks>
internal interface IRecognizer
{
    /// <summary>Its name, the source of its matches: lower case with hyphens, for example <c>credit-card</c>.</summary>
    string Name { get; }

    /// <summary>The runs that it wants to see.</summary>
    IReadOnlyList<RunShape> Shapes { get; }

    /// <summary>The words whose occurrences it wants to see as <see cref="RunShape.KeyWord"/>; case is ignored. At least two characters each, the first three ASCII. Each
    /// that a text has costs a search of it. Empty when it wants none.</summary>
    IReadOnlyList<string> KeyWords => [];

    /// <summary>What a run of a shape must have for a look to be worth its while.</summary>
    /// <param name="shape">One of <see cref="Shapes"/>.</param>
    /// <returns>A gate that keeps nothing away that <see cref="Find"/> finds something in; by default it is open. A run that is the value of a whole field and a <see cref="RunShape.KeyWord"/> come in any case.</returns>
    RunGate GateFor(RunShape shape) => new();

    /// <summary>Looks at a run.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="run">The run.</param>
    /// <param name="matches">Takes what is found.</param>
    void Find(in RuleText text, Run run, List<RuleMatch> matches);
}
