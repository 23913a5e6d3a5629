namespace OpenMed.Privacy;

public sealed class ToStringTests
{
    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void MaskedText_AndItsEntities_ShowNoText(int secretIndex)
    {
        string text = $"{Secrets.All[secretIndex]} {Secrets.All[secretIndex]}";
        PiiEntity entity = new("first_name", 0, Secrets.All[secretIndex].Length, 0.5f);

        MaskedText masked = new PiiMasker().Mask(text, [entity]);

        Secrets.AssertAbsent(masked.ToString());
        Secrets.AssertAbsent(entity.ToString());
        Assert.All(masked.Entities, place => Secrets.AssertAbsent(place.ToString()));
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void PiiToken_OfAText_ShowsNoText(int secretIndex)
    {
        IReadOnlyList<PiiToken> tokens = TinyModel.Open().Tokenize(Secrets.All[secretIndex]);

        Assert.All(tokens, token => Secrets.AssertAbsent(token.ToString()));
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void FoundEntities_ShowNoText(int secretIndex)
    {
        using var detector = new PiiDetector(new PiiDetectorOptions { Model = TinyModel.Open() });

        Assert.All(detector.Find(Secrets.All[secretIndex]), entity => Secrets.AssertAbsent(entity.ToString()));
    }

    [Fact]
    public void EnginesThatSawTexts_ShowNoText()
    {
        var options = new PiiDetectorOptions { Model = TinyModel.Open(), RecentTexts = 100 };
        using var detector = new PiiDetector(options);
        using var sanitizer = new PiiSanitizer(options);
        detector.Find(Secrets.All);
        sanitizer.Sanitize(Secrets.All);

        object[] engines = [detector, sanitizer, options, options.Model, new PiiMasker()];
        Assert.All(engines, engine => Secrets.AssertAbsent(engine.ToString()!));
    }
}
