using OpenMed.Support;

namespace OpenMed.Rules.Vehicles;

public sealed class LicensePlateRecognizerTests
{
    private readonly LicensePlateRecognizer _recognizer = new();

    // The forms are those of the USA, the United Kingdom, Germany and France; the plates are made up.
    [Theory]
    [InlineData("license plate 7ABC123", "7ABC123")]
    [InlineData("Plate: ABC 1234", "ABC 1234")]
    [InlineData("plate number is AB12 CDE.", "AB12 CDE")]
    [InlineData("Kennzeichen B-MW 1234", "B-MW 1234")]
    [InlineData("immatriculation AB-123-CD", "AB-123-CD")]
    [InlineData("\"licensePlate\": \"AB12CDE\"", "AB12CDE")]
    public void Find_NamedPlate_IsFound(string text, string plate) => Assert.Equal([plate], Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("AB12 CDE")]
    [InlineData("template 1234")]
    [InlineData("the plate was hot")]
    [InlineData("plate 12")]
    [InlineData("a metal plate with 3 holes")]
    public void Find_LookAlike_FindsNothing(string text) => Assert.Empty(Recognized.By(_recognizer, text));
}
