namespace OpenMed.Evaluation;

/// <summary>The counts of one type while texts are added. One caller at a time.</summary>
internal sealed class TypeCounts
{
    private int _goldCount;
    private int _foundExactCount;
    private int _foundCount;
    private int _leakedCount;
    private int _entityCount;
    private int _rightExactCount;
    private int _rightCount;

    /// <summary>Adds a marked span.</summary>
    /// <param name="isExact">Whether it was found by exact boundaries.</param>
    /// <param name="isFound">Whether it was found by half overlap.</param>
    /// <param name="leaks">Whether it leaks.</param>
    public void AddGold(bool isExact, bool isFound, bool leaks)
    {
        _goldCount++;
        if (isExact) _foundExactCount++;
        if (isFound) _foundCount++;
        if (leaks) _leakedCount++;
    }

    /// <summary>Adds an entity.</summary>
    /// <param name="isExact">Whether it is right by exact boundaries.</param>
    /// <param name="isRight">Whether it is right by half overlap.</param>
    public void AddEntity(bool isExact, bool isRight)
    {
        _entityCount++;
        if (isExact) _rightExactCount++;
        if (isRight) _rightCount++;
    }

    /// <summary>Adds all of another type.</summary>
    /// <param name="other">Its counts.</param>
    public void Add(TypeCounts other)
    {
        _goldCount += other._goldCount;
        _foundExactCount += other._foundExactCount;
        _foundCount += other._foundCount;
        _leakedCount += other._leakedCount;
        _entityCount += other._entityCount;
        _rightExactCount += other._rightExactCount;
        _rightCount += other._rightCount;
    }

    /// <summary>The measures.</summary>
    /// <param name="type">The type.</param>
    public PiiEvaluationRow Row(string type) => new(
        type,
        new PiiEvaluationScore(_goldCount, _foundExactCount, _entityCount, _rightExactCount),
        new PiiEvaluationScore(_goldCount, _foundCount, _entityCount, _rightCount),
        _leakedCount);
}
