using OpenMed.Rules.Finance;
using OpenMed.Support;

namespace OpenMed.Rules.Identity;

public sealed class NationalNumberTests
{
    private static readonly Dictionary<string, IRecognizer> Recognizers = new()
    {
        ["belgium"] = new BelgianIdentityRecognizer(),
        ["china"] = new ChineseIdentityRecognizer(),
        ["czechia"] = new CzechIdentityRecognizer(),
        ["denmark"] = new DanishIdentityRecognizer(),
        ["finland"] = new FinnishNumberRecognizer(),
        ["israel"] = new IsraeliIdentityRecognizer(),
        ["korea"] = new KoreanIdentityRecognizer(),
        ["norway"] = new NorwegianIdentityRecognizer(),
        ["portugal"] = new PortugueseTaxNumberRecognizer(),
        ["south-africa"] = new SouthAfricanIdentityRecognizer(),
        ["turkey"] = new TurkishIdentityRecognizer(),
    };

    // Source: the examples in the documentation of python-stdnum (arthurdejong.org/python-stdnum), which come from the authorities' pages.
    [Theory]
    [InlineData("belgium", "85.07.30-033.28")]
    [InlineData("china", "360426199101010071")]
    [InlineData("czechia", "710319/2745")]
    [InlineData("korea", "971013-9019902")]
    [InlineData("norway", "151086 95088")]
    public void Find_PublishedNumber_IsFoundAlone(string country, string number) =>
        Assert.Equal([number], Recognized.Texts(Recognizers[country], $"number {number} of the person"));

    [Theory]
    [InlineData("belgium", "INSZ 85073003328")]
    [InlineData("israel", "Teudat zehut: 039337423")]
    [InlineData("norway", "fnr 15108695088")]
    [InlineData("portugal", "NIF 123456789")]
    [InlineData("south-africa", "ID number 7503305044089")]
    [InlineData("turkey", "TC kimlik no 10000000146")]
    public void Find_PublishedNumberBesideItsName_IsProven(string country, string text)
    {
        RuleMatch match = Assert.Single(Recognized.By(Recognizers[country], text));

        Assert.Equal((RuleEvidence.Checksum, RuleScore.Proven), (match.Evidence, match.Score));
    }

    [Theory]
    [InlineData("denmark", "CPR-nr 0707611234")]
    [InlineData("turkey", "kimlik 10000000147")]
    [InlineData("czechia", "rodn\u00E9 \u010D\u00EDslo 710319/2746")]
    public void Find_UncheckedNumberBesideItsName_IsFoundByContext(string country, string text) =>
        Assert.Equal(RuleEvidence.Context, Assert.Single(Recognized.By(Recognizers[country], text)).Evidence);

    [Theory]
    [InlineData("belgium", "85.07.30-033.29")]
    [InlineData("belgium", "85073003328")]
    [InlineData("china", "360426199101010072")]
    [InlineData("china", "span_id=360426199101010071")]
    [InlineData("czechia", "710319/2746")]
    [InlineData("denmark", "070761-1234")]
    [InlineData("finland", "161219-2044")]
    [InlineData("israel", "039337423")]
    [InlineData("korea", "971013-9019903")]
    [InlineData("norway", "151086 95089")]
    [InlineData("portugal", "123456789")]
    [InlineData("south-africa", "7503305044089")]
    [InlineData("south-africa", "id number of the job 1481200000000")]
    [InlineData("turkey", "10000000146")]
    public void Find_LookAlike_FindsNothingThatCounts(string country, string text) => Assert.Empty(Recognized.Texts(Recognizers[country], text));
}
