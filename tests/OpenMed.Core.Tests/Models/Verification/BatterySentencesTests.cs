using OpenMed.Support;

namespace OpenMed.Models.Verification;

public sealed class BatterySentencesTests
{
    [Fact]
    public void All_Sentences_AreThoseOfTheRepositorysBattery() =>
        Assert.Equal(ReferenceBattery.ReadSentences(TestFolders.Mini).Select(sentence => sentence.Text), BatterySentences.All);
}
