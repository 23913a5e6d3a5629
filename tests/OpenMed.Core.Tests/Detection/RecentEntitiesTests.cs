namespace OpenMed.Detection;

public sealed class RecentEntitiesTests
{
    private static readonly PiiEntity[] Entities = [new("age", 0, 2, 1f)];

    [Fact]
    public void TryGet_Added_GivesItsEntities()
    {
        var recent = new RecentEntities(10);
        recent.Add(Key(recent, "a"), Entities);

        Assert.True(recent.TryGet(Key(recent, "a"), out IReadOnlyList<PiiEntity>? found));
        Assert.Same(Entities, found);
        Assert.False(recent.TryGet(Key(recent, "b"), out _));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(1000)]
    public void Add_ManyTexts_KeepsNoMoreThanItsCapacity(int capacity)
    {
        var recent = new RecentEntities(capacity);
        for (int text = 0; text < capacity * 3; text++) recent.Add(Key(recent, $"{text}"), Entities);

        int known = Enumerable.Range(0, capacity * 3).Reverse()
            .TakeWhile(text => recent.TryGet(Key(recent, $"{text}"), out _)).Count();
        Assert.InRange(known, capacity / 2, capacity);
    }

    [Fact]
    public void TryGet_UsedAgainAndAgain_IsNeverForgotten()
    {
        var recent = new RecentEntities(4);
        recent.Add(Key(recent, "kept"), Entities);
        for (int text = 0; text < 100; text++)
        {
            recent.Add(Key(recent, $"{text}"), []);
            Assert.True(recent.TryGet(Key(recent, "kept"), out _));
        }
    }

    [Fact]
    public void KeyOf_TextsFieldsOrMemoriesThatDiffer_GiveKeysThatDiffer()
    {
        var recent = new RecentEntities(2);

        Assert.Equal(recent.KeyOf(new PiiText("a\uD800")), recent.KeyOf(new PiiText("a\uD800")));
        Assert.NotEqual(recent.KeyOf(new PiiText("a\uD800")), recent.KeyOf(new PiiText("a\uD801")));
        Assert.NotEqual(recent.KeyOf(new PiiText("a")), recent.KeyOf(new PiiText("a", "name")));
        Assert.NotEqual(recent.KeyOf(new PiiText("a", "name")), recent.KeyOf(new PiiText("name", "a")));
        Assert.NotEqual(recent.KeyOf(new PiiText("e\u0301")), recent.KeyOf(new PiiText("\u00E9")));
        Assert.NotEqual(recent.KeyOf(new PiiText("a")), new RecentEntities(2).KeyOf(new PiiText("a")));
    }

    [Fact]
    public void KeyOf_LongText_IsNull()
    {
        var recent = new RecentEntities(2);

        Assert.NotNull(recent.KeyOf(new PiiText(new string('x', 4096))));
        Assert.Null(recent.KeyOf(new PiiText(new string('x', 4097))));
    }

    private static UInt128 Key(RecentEntities recent, string text) => recent.KeyOf(new PiiText(text))!.Value;
}
