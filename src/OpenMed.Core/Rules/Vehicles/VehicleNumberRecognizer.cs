using OpenMed.Rules.Checksums;
using OpenMed.Rules.Codes;

namespace OpenMed.Rules.Vehicles;

/// <summary>Vehicle identification numbers: 17 characters, four digits at the end, with the check digit of North America; without it by a word near them.</summary>
internal sealed class VehicleNumberRecognizer() : CodeRecognizer(
    "vin",
    "vehicle_identifier",
    new ContextWords("vin", "vehicle", "chassis", "fahrgestellnummer", "fin", "bastidor", "telaio", "chassisnummer"),
    17,
    17)
{
    /// <inheritdoc/>
    protected override bool HasForm(ReadOnlySpan<char> code) => Vin.HasForm(code) && DigitText.AreDigits(code[13..]);

    /// <inheritdoc/>
    protected override bool IsValid(ReadOnlySpan<char> code) => Vin.IsValid(code);
}
