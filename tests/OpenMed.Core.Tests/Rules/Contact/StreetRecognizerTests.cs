using OpenMed.Support;

namespace OpenMed.Rules.Contact;

public sealed class StreetRecognizerTests
{
    private readonly StreetRecognizer _recognizer = new();

    // Forms of USPS Publication 28 (delivery address line), La Poste (AFNOR NF Z10-011) and DIN 5008; the streets are everyday ones, not a person's.
    [Theory]
    [InlineData("14 Maple Street, Dayton, OH 45402", "14 Maple Street")]
    [InlineData("lives at 742 Evergreen Terrace.", "742 Evergreen Terrace")]
    [InlineData("visit 7: 742 Evergreen Terrace", "742 Evergreen Terrace")]
    [InlineData("102 W Main St", "102 W Main St")]
    [InlineData("1600 Pennsylvania Avenue NW", "1600 Pennsylvania Avenue")]
    [InlineData("220B Baker Street", "220B Baker Street")]
    [InlineData("5 Martin Luther King Blvd", "5 Martin Luther King Blvd")]
    [InlineData("12345 E 42nd Ave", "12345 E 42nd Ave")]
    [InlineData("8 St James Court", "8 St James Court")]
    [InlineData("8 St. James Court", "8 St. James Court")]
    [InlineData("2026-11-24 14 Maple Street", "14 Maple Street")]
    [InlineData("12 rue de la Paix, Paris", "12 rue de la Paix")]
    [InlineData("3 bis boulevard Voltaire", "3 bis boulevard Voltaire")]
    [InlineData("7 chemin de l'Église", "7 chemin de l'Église")]
    [InlineData("Hauptstraße 12a, Bonn", "Hauptstraße 12a")]
    [InlineData("wohnt Konrad-Adenauer-Str. 5", "Konrad-Adenauer-Str. 5")]
    [InlineData("Lange Gasse 3 und Lindenallee 44", "Lindenallee 44")]
    public void Find_Street_IsFound(string text, string expected) => Assert.Equal([expected], Recognized.Texts(_recognizer, text));

    [Theory]
    [InlineData("5 Hard Drive errors")]
    [InlineData("read 3 Flash Drives, 2 USB Drive")]
    [InlineData("2 Factor Authentication")]
    [InlineData("error 404 Not Found on Street View")]
    [InlineData("3 Connection Close frames")]
    [InlineData("10 Street")]
    [InlineData("took 12 ms on Main Road")]
    [InlineData("pid=14 Maple Street")]
    [InlineData("v1.14 Maple Street")]
    [InlineData("12 rue")]
    [InlineData("12 rules for Paris")]
    [InlineData("Speicherplatz 12, Umgehungsstraße")]
    public void Find_LookAlike_FindsNothing(string text) => Assert.Empty(Recognized.Texts(_recognizer, text));
}
