using System.Text;
using CsCheck;

namespace OpenMed.Masking;

/// <summary>What holds for every text and every list of entities in it.</summary>
public sealed class MaskingProperties
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char, 0, 60],
        Gen.String[Gen.Char["ab \r\n\u0308\u200d\ud83d\udc69\ud83d\udd2c"], 0, 60]);

    private static readonly Gen<(string Text, PiiEntity[] Entities)> Cases =
        from text in Texts
        from cuts in Gen.Int[0, text.Length].Array[0, 8]
        from labelIndexes in Gen.Int[0, PiiLabels.All.Count - 1].Array[4]
        select (text, Entities(text, cuts, labelIndexes));

    [Theory]
    [InlineData(PiiMask.Label)]
    [InlineData(PiiMask.Stars)]
    public void Mask_ThenCutMasksOut_LeavesTheRest(PiiMask mask) => Cases.Sample(
        (text, entities) =>
        {
            MaskedText masked = new PiiMasker(mask).Mask(text, entities);
            string restBefore = Without(text, entities.Select(entity => (entity.Start, entity.End)));
            string restAfter = Without(masked.Text, masked.Entities.Select(entity => (entity.Start, entity.End)));
            return string.Equals(restBefore, restAfter, StringComparison.Ordinal);
        },
        iter: 2000);

    [Theory]
    [InlineData(PiiMask.Label)]
    [InlineData(PiiMask.Stars)]
    public void Mask_PlacesOfMasks_MapBackToTheEntities(PiiMask mask) => Cases.Sample(
        (text, entities) =>
        {
            MaskedText masked = new PiiMasker(mask).Mask(text, entities);
            int shift = 0;
            for (int entityIndex = 0; entityIndex < entities.Length; entityIndex++)
            {
                MaskedEntity place = masked.Entities[entityIndex];
                if (place.Entity != entities[entityIndex] || place.Start != place.Entity.Start + shift) return false;

                shift += place.Length - place.Entity.Length;
            }

            return masked.Text.Length == text.Length + shift && masked.Entities.Count == entities.Length;
        },
        iter: 2000);

    [Fact]
    public void Mask_Label_StandsAtItsPlace() => Cases.Sample(
        (text, entities) =>
        {
            MaskedText masked = new PiiMasker().Mask(text, entities);
            return masked.Entities.All(place => string.Equals(
                masked.Text[place.Start..place.End], $"[{place.Entity.Label.ToUpperInvariant()}]", StringComparison.Ordinal));
        },
        iter: 1000);

    [Fact]
    public void Mask_Stars_AreNeverLongerThanTheEntity() => Cases.Sample(
        (text, entities) =>
        {
            MaskedText masked = new PiiMasker(PiiMask.Stars).Mask(text, entities);
            return masked.Entities.All(place => place.Length >= 1 && place.Length <= place.Entity.Length
                && masked.Text[place.Start..place.End].All(unit => unit == '*'));
        },
        iter: 1000);

    private static PiiEntity[] Entities(string text, int[] cuts, int[] labelIndexes)
    {
        int[] sorted = [.. cuts.Where(cut => !SplitsPair(text, cut)).Order()];
        var entities = new List<PiiEntity>();
        for (int cutIndex = 0; cutIndex + 1 < sorted.Length; cutIndex += 2)
        {
            int length = sorted[cutIndex + 1] - sorted[cutIndex];
            string label = PiiLabels.All[labelIndexes[cutIndex / 2]].Name;
            if (length > 0) entities.Add(new PiiEntity(label, sorted[cutIndex], length, 0.5f));
        }

        return [.. entities];
    }

    private static bool SplitsPair(string text, int cut) =>
        cut > 0 && cut < text.Length && char.IsSurrogatePair(text[cut - 1], text[cut]);

    private static string Without(string text, IEnumerable<(int Start, int End)> cuts)
    {
        var rest = new StringBuilder();
        int copiedTo = 0;
        foreach ((int start, int end) in cuts)
        {
            rest.Append(text, copiedTo, start - copiedTo);
            copiedTo = end;
        }

        return rest.Append(text, copiedTo, text.Length - copiedTo).ToString();
    }
}
