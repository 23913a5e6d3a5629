using System.Text;
using CsCheck;
using OpenMed.Support;

namespace OpenMed;

public sealed class PiiUnmaskerTests
{
    private static readonly PiiMasker Masker = new(PiiMask.Encrypt, SomeKey.One);

    private static readonly PiiMasker OtherMasker = new(PiiMask.Encrypt, SomeKey.Other);

    private static readonly PiiUnmasker Unmasker = new(SomeKey.One);

    // Hostile texts with pieces of tokens, and whole ones of this key and another, in them.
    private static readonly Gen<string> Texts = Gen.Select(
        Some.Texts,
        Gen.Int[0, 7].Select(Piece),
        Some.Texts,
        Gen.Int[0, 7].Select(Piece),
        (first, second, third, fourth) => string.Concat(first, second, third, fourth));

    private static readonly Gen<(string Text, PiiEntity[] Entities)> Cases =
        from text in Texts
        from cuts in Gen.Int[0, text.Length].Array[0, 8]
        select (text, Entities(text, cuts));

    [Fact]
    public void Unmask_WhatWasMasked_IsTheSameToTheUnit() => Cases.Sample(
        (text, entities) =>
        {
            string masked = Masker.Mask(text, entities).Text;
            UnmaskedText unmasked = Unmasker.Unmask(masked);
            return unmasked.Text.Equals(text, StringComparison.Ordinal)
                && unmasked.FailedCount == 0
                && unmasked.RestoredCount == PiiUnmasker.FindTokens(masked).Count;
        },
        iter: 5000);

    [Fact]
    public void Unmask_TwiceWhatWasMaskedTwice_IsTheSameToTheUnit() => Gen.Select(Cases, Gen.Int[0, 60].Array[0, 6]).Sample(
        (first, cuts) =>
        {
            string once = Masker.Mask(first.Text, first.Entities).Text;
            string twice = Masker.Mask(once, Entities(once, [.. cuts.Select(cut => Math.Min(cut, once.Length))])).Text;
            string back = Unmasker.Unmask(twice).Text;
            return back.Equals(once, StringComparison.Ordinal)
                && Unmasker.Unmask(back).Text.Equals(first.Text, StringComparison.Ordinal);
        },
        iter: 3000);

    [Theory]
    [InlineData("JaneJaneJane", 0, 4, 4, 4, 8, 4)]
    [InlineData("Jane", 0, 4)]
    [InlineData("\U0001F469\u200D\U0001F52C", 0, 5)]
    [InlineData("[AGE:enc:", 1, 3)]
    [InlineData("\0\uffff\ufffe", 0, 3)]
    public void Unmask_ChosenCases_AreTheSame(string text, params int[] places)
    {
        PiiEntity[] entities = [.. places.Chunk(2).Select(place => new PiiEntity("first_name", place[0], place[1], 1f))];

        string masked = Masker.Mask(text, entities).Text;

        Assert.Equal(text, Unmasker.Unmask(masked).Text);
        Assert.All(entities, entity => Assert.True(entity.Length < 3 || !masked.Contains(text.Substring(entity.Start, entity.Length), StringComparison.Ordinal)));
    }

    // An attribute would hold them as U+FFFD.
    [Fact]
    public void Unmask_HalfASurrogatePair_IsTheSame()
    {
        Assert.Equal("a\udc00b", Unmasker.Unmask(Masker.Mask("a\udc00b", [new("first_name", 1, 1, 1f)]).Text).Text);
        Assert.Equal("\ud83d", Unmasker.Unmask(Masker.Mask("\ud83d", [new("first_name", 0, 1, 1f)]).Text).Text);
    }

    [Fact]
    public void Unmask_InsideJson_PutsTheValueThere()
    {
        string masked = Masker.Mask("{\"name\":\"Jane\"}", [new("first_name", 9, 4, 1f)]).Text;

        Assert.Matches(@"^\{""name"":""\[FIRST_NAME:enc:[0-9a-f]{8}:[A-Za-z0-9_-]+\]""\}$", masked);
        Assert.Equal("{\"name\":\"Jane\"}", Unmasker.Unmask(masked).Text);
    }

    [Fact]
    public void Unmask_OtherKeyOrDamaged_StaysAndIsCounted()
    {
        string own = Masker.Mask("Jane", [new("first_name", 0, 4, 1f)]).Text;
        string other = OtherMasker.Mask("Doe", [new("last_name", 0, 3, 1f)]).Text;
        string moved = own.Replace("FIRST_NAME", "LAST_NAME", StringComparison.Ordinal);

        UnmaskedText unmasked = Unmasker.Unmask($"{other} {own} {moved}");

        Assert.Equal($"{other} Jane {moved}", unmasked.Text);
        Assert.Equal((1, 2), (unmasked.RestoredCount, unmasked.FailedCount));
    }

    [Fact]
    public void Unmask_WithoutTokens_GivesTheSameText()
    {
        const string text = "[FIRST_NAME] :enc: [AGE:enc:]";

        UnmaskedText unmasked = Unmasker.Unmask(text);

        Assert.Same(text, unmasked.Text);
        Assert.Equal((0, 0), (unmasked.RestoredCount, unmasked.FailedCount));
    }

    [Fact]
    public void ToString_ShowsNoText() =>
        Assert.DoesNotContain("Jane", Unmasker.Unmask(Masker.Mask("Jane", [new("first_name", 0, 4, 1f)]).Text).ToString(), StringComparison.Ordinal);

    private static string Piece(int kind) => kind switch
    {
        0 => "[FIRST_NAME:enc:",
        1 => $"[AGE:enc:{SomeKey.One.Id}:",
        2 => "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        3 => "]",
        4 => Masker.Mask("Jane", [new("first_name", 0, 4, 1f)]).Text,
        5 => OtherMasker.Mask("Jane", [new("first_name", 0, 4, 1f)]).Text,
        6 => $"[AGE:enc:{SomeKey.One.Id}:{new string('A', 50)}]",
        _ => "",
    };

    private static PiiEntity[] Entities(string text, int[] cuts)
    {
        int[] sorted = [.. cuts.Where(cut => cut == 0 || cut == text.Length || !char.IsSurrogatePair(text[cut - 1], text[cut])).Order()];
        return [.. sorted.Chunk(2).Where(pair => pair.Length == 2 && pair[0] < pair[1])
            .Select(pair => new PiiEntity("first_name", pair[0], pair[1] - pair[0], 1f))];
    }
}
