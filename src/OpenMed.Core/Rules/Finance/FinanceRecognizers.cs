using OpenMed.Rules.Health;
using OpenMed.Rules.Identity;
using OpenMed.Rules.Keyed;
using OpenMed.Rules.Numbers;
using OpenMed.Rules.Vehicles;

namespace OpenMed.Rules.Finance;

/// <summary>The recognizers of money, government, health and vehicle numbers.</summary>
internal static class FinanceRecognizers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IRecognizer> All { get; } =
    [
        new NumberRecognizers(
            new CreditCardRecognizer(),
            new RoutingNumberRecognizer(),
            new SortCodeRecognizer(),
            new EmployerNumberRecognizer(),
            new TaxpayerNumberRecognizer(),
            new BrazilianTaxNumberRecognizer(),
            new ArgentineTaxNumberRecognizer(),
            new GermanTaxNumberRecognizer(),
            new PolishTaxNumberRecognizer(),
            new PortugueseTaxNumberRecognizer(),
            new AustralianTaxFileNumberRecognizer(),
            new SocialSecurityNumberRecognizer(),
            new CanadianInsuranceNumberRecognizer(),
            new FrenchSocialSecurityRecognizer(),
            new SwissSocialSecurityRecognizer(),
            new DutchServiceNumberRecognizer(),
            new PolishPeselRecognizer(),
            new NorwegianIdentityRecognizer(),
            new SwedishIdentityRecognizer(),
            new DanishIdentityRecognizer(),
            new BelgianIdentityRecognizer(),
            new CzechIdentityRecognizer(),
            new SouthAfricanIdentityRecognizer(),
            new KoreanIdentityRecognizer(),
            new TurkishIdentityRecognizer(),
            new IndianAadhaarRecognizer(),
            new IsraeliIdentityRecognizer(),
            new ChineseIdentityRecognizer(),
            new NhsNumberRecognizer(),
            new AustralianMedicareRecognizer(),
            new ProviderNumberRecognizer(),
            new MobileDeviceRecognizer(),
            new FinnishNumberRecognizer()),
        new KeyedIdentifierRecognizer(
            BankAccountNumber.Kind,
            BareAccountNumber.Kind,
            CardSecurityCode.Kind,
            PersonalPin.Kind,
            CustomerNumber.Kind,
            EmployeeNumber.Kind,
            PassportNumber.Kind,
            DriverLicenseNumber.Kind,
            ProfessionalLicense.Kind,
            MedicalRecordNumber.Kind,
            HealthPlanNumber.Kind,
            BareHealthPlanNumber.Kind,
            BareRecordNumber.Kind,
            CaseNumber.Kind,
            DeviceSerialNumber.Kind,
            DeviceSerialNumber.ZoneVersion,
            SocialInsuranceNumber.Kind),
        new ShortRecordNumberRecognizer(),
        new IbanRecognizer(),
        new SwiftCodeRecognizer(),
        new BitcoinAddressRecognizer(),
        new NationalInsuranceRecognizer(),
        new LicensePlateRecognizer(),
        new SpanishIdentityRecognizer(),
        new ItalianFiscalCodeRecognizer(),
        new FinnishIdentityRecognizer(),
        new ChineseCodeRecognizer(),
        new ControlledSubstanceNumberRecognizer(),
        new MedicareBeneficiaryRecognizer(),
        new VehicleNumberRecognizer(),
        new EthereumAddressRecognizer(),
    ];
}
