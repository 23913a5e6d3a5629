namespace OpenMed;

public sealed class PiiMaskerTests
{
    private const string Note = "Jane Roe, born 1980-01-02, called.";

    private static readonly PiiEntity FirstName = new("first_name", 0, 4, 0.9f);
    private static readonly PiiEntity LastName = new("last_name", 5, 3, 0.8f);
    private static readonly PiiEntity Birth = new("date_of_birth", 15, 10, 1f);

    [Fact]
    public void Mask_LabelByDefault_WritesLabelInCapitals()
    {
        MaskedText masked = new PiiMasker().Mask(Note, [FirstName, LastName, Birth]);

        Assert.Equal("[FIRST_NAME] [LAST_NAME], born [DATE_OF_BIRTH], called.", masked.Text);
    }

    [Fact]
    public void Mask_Stars_WritesOneForEachCharacter()
    {
        MaskedText masked = new PiiMasker(PiiMask.Stars).Mask(Note, [FirstName, LastName, Birth]);

        Assert.Equal("**** ***, born **********, called.", masked.Text);
    }

    [Fact]
    public void Mask_SeveralEntities_GivesOldAndNewPlaces()
    {
        MaskedText masked = new PiiMasker().Mask(Note, [FirstName, LastName, Birth]);

        Assert.Equal(
            [new MaskedEntity(FirstName, 0, 12), new MaskedEntity(LastName, 13, 11), new MaskedEntity(Birth, 31, 15)],
            masked.Entities);
        Assert.Equal("[LAST_NAME]", masked.Text[masked.Entities[1].Start..masked.Entities[1].End]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("No one was named.\r\n")]
    public void Mask_NothingFound_GivesTheSameText(string text)
    {
        MaskedText masked = new PiiMasker().Mask(text, []);

        Assert.Same(text, masked.Text);
        Assert.Empty(masked.Entities);
    }

    [Fact]
    public void Mask_LoneSurrogatesAroundTheEntity_StayAsTheyAre()
    {
        MaskedText masked = new PiiMasker().Mask("\udc00Jane\ud83d", [new("first_name", 1, 4, 1f)]);

        Assert.Equal("\udc00[FIRST_NAME]\ud83d", masked.Text);
    }

    [Fact]
    public void Mask_AdjacentEntities_PutsMasksSideBySide()
    {
        PiiEntity[] entities = [new("first_name", 0, 4, 1f), new("last_name", 4, 3, 1f)];

        MaskedText masked = new PiiMasker().Mask("JaneRoe", entities);

        Assert.Equal("[FIRST_NAME][LAST_NAME]", masked.Text);
        Assert.Equal(masked.Entities[0].End, masked.Entities[1].Start);
    }

    [Theory]
    [InlineData(0, 3, "[AGE]defghi")]
    [InlineData(3, 3, "abc[AGE]ghi")]
    [InlineData(6, 3, "abcdef[AGE]")]
    [InlineData(0, 9, "[AGE]")]
    public void Mask_EntityAtAnyPlace_KeepsTheRest(int start, int length, string expected)
    {
        Assert.Equal(expected, new PiiMasker().Mask("abcdefghi", [new("age", start, length, 1f)]).Text);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 10)]
    [InlineData(9, 1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(int.MinValue, int.MinValue)]
    public void Mask_EntityOutsideTheText_Throws(int start, int length)
    {
        Assert.Throws<ArgumentException>(() => new PiiMasker().Mask("abcdefghi", [new("age", start, length, 1f)]));
    }

    [Theory]
    [InlineData(0, 4, 3, 2)]
    [InlineData(3, 2, 0, 2)]
    [InlineData(2, 2, 2, 2)]
    public void Mask_OverlappingOrUnsortedEntities_Throws(int start, int length, int nextStart, int nextLength)
    {
        PiiEntity[] entities = [new("age", start, length, 1f), new("time", nextStart, nextLength, 1f)];

        ArgumentException exception = Assert.Throws<ArgumentException>(
            () => new PiiMasker().Mask("abcdefghi", entities));

        Assert.StartsWith("Entity 1 ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mask_NullArgument_Throws()
    {
        var masker = new PiiMasker();

        Assert.Throws<ArgumentNullException>("text", () => masker.Mask(null!, []));
        Assert.Throws<ArgumentNullException>("entities", () => masker.Mask("a", null!));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void New_UnknownMask_Throws(int mask)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(mask), () => new PiiMasker((PiiMask)mask));
    }
}
