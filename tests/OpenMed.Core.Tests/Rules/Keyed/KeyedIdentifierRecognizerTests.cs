using OpenMed.Rules.Finance;
using OpenMed.Rules.Health;
using OpenMed.Rules.Identity;
using OpenMed.Rules.Vehicles;
using OpenMed.Support;

namespace OpenMed.Rules.Keyed;

public sealed class KeyedIdentifierRecognizerTests
{
    private static readonly KeyedIdentifierRecognizer Recognizer = new(
        BankAccountNumber.Kind, BareAccountNumber.Kind, CardSecurityCode.Kind, PersonalPin.Kind, CustomerNumber.Kind, EmployeeNumber.Kind, PassportNumber.Kind,
        DriverLicenseNumber.Kind, ProfessionalLicense.Kind, MedicalRecordNumber.Kind, HealthPlanNumber.Kind, DeviceSerialNumber.Kind, DeviceSerialNumber.ZoneVersion, SocialInsuranceNumber.Kind,
        BareHealthPlanNumber.Kind, BareRecordNumber.Kind, CaseNumber.Kind);

    // The values are made up; the forms of the names are those of discharge letters, forms, JSON, XML and logs.
    [Theory]
    [InlineData("MRN: 00482913", "medical_record_number", "00482913")]
    [InlineData("MRN-4482", "medical_record_number", "4482")]
    [InlineData("MRN00482913", "medical_record_number", "00482913")]
    [InlineData("(MRN: 112-45-789)?", "medical_record_number", "112-45-789")]
    [InlineData("MRN: #SF-998877", "medical_record_number", "SF-998877")]
    [InlineData("medical record number (MRN) 5432-2109", "medical_record_number", "5432-2109")]
    [InlineData("\"patient_id\": \"MTH-987654\"", "medical_record_number", "MTH-987654")]
    [InlineData("patientid=4482", "medical_record_number", "4482")]
    [InlineData("<PatientId>4482</PatientId>", "medical_record_number", "4482")]
    [InlineData("Fallnummer 2231907", "medical_record_number", "2231907")]
    [InlineData("Acct#: GRM-998877", "account_number", "GRM-998877")]
    [InlineData("a/c no. 1234 5678 9012", "account_number", "1234 5678 9012")]
    [InlineData("account 12345678 was closed", "account_number", "12345678")]
    [InlineData("num\u00E9ro de compte : 00012345678", "account_number", "00012345678")]
    [InlineData("CVV: 123", "cvv", "123")]
    [InlineData("security code is 4321", "cvv", "4321")]
    [InlineData("PIN code 4711", "pin", "4711")]
    [InlineData("Policy No. QW-987654", "health_plan_beneficiary_number", "QW-987654")]
    [InlineData("Insurance: ABC234567", "health_plan_beneficiary_number", "ABC234567")]
    [InlineData("insurance ID: ABC123", "health_plan_beneficiary_number", "ABC123")]
    [InlineData("His insurance # is NP-1234AB", "health_plan_beneficiary_number", "NP-1234AB")]
    [InlineData("ins is ABC-987654", "health_plan_beneficiary_number", "ABC-987654")]
    [InlineData("EMR: 456123789", "medical_record_number", "456123789")]
    [InlineData("his notes on case #JH-998877", "unique_id", "JH-998877")]
    [InlineData("social insurance number 046454286", "ssn", "046454286")]
    [InlineData("passport number is X1234567", "certificate_license_number", "X1234567")]
    [InlineData("driver's license: D1234567", "certificate_license_number", "D1234567")]
    [InlineData("License No: CLN-112233", "certificate_license_number", "CLN-112233")]
    [InlineData("employeeId=E10442", "employee_id", "E10442")]
    [InlineData("Kundennummer: 3391204", "customer_id", "3391204")]
    [InlineData("s/n: 5CG1234XYZ", "device_identifier", "5CG1234XYZ")]
    [InlineData("Seriennr. 99120034", "device_identifier", "99120034")]
    public void Find_NamedValue_IsFoundByContext(string text, string label, string value)
    {
        RuleMatch match = Assert.Single(Recognized.By(Recognizer, text));

        Assert.Equal((label, value, RuleEvidence.Context), (match.Label, text.Substring(match.Start, match.Length), match.Evidence));
    }

    [Theory]
    [InlineData("GPIO pin 13 is high")]
    [InlineData("pin1234")]
    [InlineData("CVV 12345")]
    [InlineData("patient 34-year-old")]
    [InlineData("account 2023")]
    [InlineData("account: savings")]
    [InlineData("user 48213 logged in")]
    [InlineData("request id 48213")]
    [InlineData("partition 48213")]
    [InlineData("AC1234")]
    [InlineData("paid 48213")]
    [InlineData("the policy of 2023")]
    [InlineData("plan 2023")]
    [InlineData("EHR 2023")]
    [InlineData("in case 48213")]
    [InlineData("MRN: unknown")]
    [InlineData("customer_id=$$$")]
    [InlineData("zone example.com/IN: loaded serial 2026021841")]
    [InlineData("sending notifies (serial 2026021519)")]
    public void Find_OtherValue_FindsNothing(string text) => Assert.Empty(Recognized.By(Recognizer, text));

    [Theory]
    [InlineData("MRN#12", "12")]
    [InlineData("MRN: 7,", "7")]
    public void Find_ShortRecordNumber_IsFound(string text, string value) =>
        Assert.Equal([value], Recognized.Texts(new ShortRecordNumberRecognizer(), text));

    [Theory]
    [InlineData("MRN 12-34")]
    [InlineData("MRN12")]
    [InlineData("MRN: 123")]
    public void Find_NoShortRecordNumber_FindsNothing(string text) => Assert.Empty(Recognized.By(new ShortRecordNumberRecognizer(), text));
}
