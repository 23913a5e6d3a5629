using OpenMed.Support;

namespace OpenMed.Rules.Credentials;

public sealed class FieldRecognizerTests
{
    private readonly FieldRecognizer _recognizer = new();

    // The values are made up, from reserved ranges where there are any; the forms are JSON, escaped JSON, XML, query strings, key=value, log lines and letters.
    [Theory]
    [InlineData("\"patientName\": \"Anna Schmidt\"", "first_name:Anna", "last_name:Schmidt")]
    [InlineData("name: Anna Schmidt", "first_name:Anna", "last_name:Schmidt")]
    [InlineData("Patient: Anna Maria Schmidt, DOB: 01/02/1980", "first_name:Anna Maria", "last_name:Schmidt", "date_of_birth:01/02/1980")]
    [InlineData("Patient name: Anna Schmidt DOB: 01/02/1980", "first_name:Anna", "last_name:Schmidt", "date_of_birth:01/02/1980")]
    [InlineData("Patient Name: Schmidt, Anna", "last_name:Schmidt", "first_name:Anna")]
    [InlineData("\"fullName\":\"Jan van der Berg\"", "first_name:Jan", "last_name:van der Berg")]
    [InlineData("Physician: Dr. Maria Rossi.", "first_name:Maria", "last_name:Rossi")]
    [InlineData("firstName=Anna&lastName=Schmidt", "first_name:Anna", "last_name:Schmidt")]
    [InlineData("<FirstName>Anna</FirstName><LastName>O'Neil</LastName>", "first_name:Anna", "last_name:O'Neil")]
    [InlineData("{\\\"surname\\\":\\\"Schmidt\\\"}", "last_name:Schmidt")]
    [InlineData("Vorname: J\u00FCrgen", "first_name:J\u00FCrgen")]
    [InlineData("dob=1980-02-01 mrn=A1234567", "date_of_birth:1980-02-01", "medical_record_number:A1234567")]
    [InlineData("MRN: 00123456, seen today", "medical_record_number:00123456")]
    [InlineData("date of birth: 12 March 1980", "date_of_birth:12 March 1980")]
    [InlineData("\"email\":\"anna@example.com\"", "email:anna@example.com")]
    [InlineData("phone: (212) 555-0123", "phone_number:(212) 555-0123")]
    [InlineData("NINO: QQ 12 34 56 C", "ssn:QQ 12 34 56 C")]
    [InlineData("\"city\":\"Springfield\",\"state\":\"IL\",\"zip\":\"62704\"", "city:Springfield", "state:IL", "postcode:62704")]
    [InlineData("Address: 12 Main Street", "street_address:12 Main Street")]
    [InlineData("\"homeAddress\":\"12 Main Street, Apt 4\"", "street_address:12 Main Street, Apt 4")]
    [InlineData("gender: female", "gender:female")]
    [InlineData("bloodType=AB+", "blood_type:AB+")]
    [InlineData("\"religion\":\"Lutheran\"", "religious_belief:Lutheran")]
    [InlineData("ip=192.0.2.7", "ipv4:192.0.2.7")]
    [InlineData("clientIp: 2001:db8::7", "ipv6:2001:db8::7")]
    [InlineData("rhost=192.0.2.7  user=root", "ipv4:192.0.2.7", "user_name:root")]
    [InlineData("age: 34", "age:34")]
    [InlineData("cvv=123 pin=4711", "cvv:123", "pin:4711")]
    [InlineData("userId=3f2504e0-4f89-11d3-9a0c-0305e82c3301", "unique_id:3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("employer: Contoso Ltd", "company_name:Contoso Ltd")]
    [InlineData("Passport No: X1234567.", "certificate_license_number:X1234567")]
    [InlineData("host=db.example.com lat=52.5200 lon=13.4000", "coordinate:52.5200", "coordinate:13.4000")]
    [InlineData("Signed: Helen Brandt, MD", "first_name:Helen", "last_name:Brandt")]
    [InlineData("\"doctorName\": \"Maria Rossi, Cardiology\"", "first_name:Maria", "last_name:Rossi")]
    [InlineData("Provider name: Rossi, MD", "first_name:Rossi")]
    [InlineData("user=anna@example.com", "email:anna@example.com")]
    [InlineData("User: jroe.", "user_name:jroe")]
    [InlineData("sub=3f2504e0-4f89-11d3-9a0c-0305e82c3301", "unique_id:3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("Beneficiary: Blue Yonder Airlines", "company_name:Blue Yonder Airlines")]
    [InlineData("\"name\": \"Northwind Traders, Inc.\"", "company_name:Northwind Traders, Inc.")]
    [InlineData("\"fullName\": \"Contoso GmbH\"", "company_name:Contoso GmbH")]
    [InlineData("JSESSIONID=0A1B2C3D4E5F60718293", "http_cookie:0A1B2C3D4E5F60718293")]
    [InlineData("<Data Name=\"TargetUserName\">jdoe</Data>", "user_name:jdoe")]
    [InlineData("<Data Name='IpAddress'>192.0.2.7</Data>", "ipv4:192.0.2.7")]
    public void Find_NamedField_HasItsLabel(string text, params string[] expected) =>
        Assert.Equal(expected, RecognizedLabels.In([_recognizer], text));

    [Theory]
    [InlineData("first_name", "anna", "first_name:anna")]
    [InlineData("PatientName", "Anna Schmidt", "first_name:Anna", "last_name:Schmidt")]
    [InlineData("SSN", "078-05-1120", "ssn:078-05-1120")]
    [InlineData("password", "correct horse", "password:correct horse")]
    [InlineData("ElapsedMs", "1234")]
    [InlineData("User", "0.02s")]
    [InlineData("HWID", "1973")]
    [InlineData("New Logon", "Security ID:  S-1-5-18")]
    [InlineData("Name", "TCF Protocol Logger")]
    [InlineData("name", "Nightly Export Job")]
    [InlineData("token", "com.example.activity/4505:")]
    [InlineData("first_name", "null")]
    [InlineData("email", "none")]
    public void Find_ValueOfAColumn_HasTheColumnsLabel(string column, string value, params string[] expected) =>
        Assert.Equal(expected, RecognizedLabels.In([_recognizer], value, column));

    [Theory]
    [InlineData("(Leader:0,ISR:0,2,LeaderEpoch:51,ControllerEpoch:36)")]
    [InlineData("to broker kafka1:9092 (id: 2 rack: null) (state.change.logger)")]
    [InlineData("topic=__consumer_offsets partition=12")]
    [InlineData("logname= uid=0 euid=0 tty=ssh ruser= rhost=")]
    [InlineData("name: nginx")]
    [InlineData("name: [FIRST_NAME] [LAST_NAME]")]
    [InlineData("first_name: {FirstName}")]
    [InlineData("firstName: null, lastName: none, email: n/a, phone: true")]
    [InlineData("email: ***")]
    [InlineData("state: Running status: ok country: null")]
    [InlineData("state=OnlinePartition")]
    [InlineData("address: 0x7ffe5367e044")]
    [InlineData("address: localhost port 8080")]
    [InlineData("date: 2024-01-01 time: 12:00")]
    [InlineData("token: System.Threading.CancellationToken")]
    [InlineData("Unexpected token: abc123def456ghi7")]
    [InlineData("host name: Anna Schmidt")]
    [InlineData("file name: Annual Report")]
    [InlineData("phone: 12")]
    [InlineData("age: 1200")]
    [InlineData("EmailCount=12 PhoneFormat=E164 NameLength=12")]
    [InlineData("ssn: invalid")]
    [InlineData("GET /index.php?page=12&source=web&client=firefox")]
    [InlineData("pin=PA0 lat=12ms")]
    [InlineData("account: active")]
    [InlineData("namespace=kube-system uid=3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("Login: required. Logon ID: 0x3E7")]
    [InlineData("city: null, zip: unknown")]
    public void Find_ImplausibleOrOtherField_FindsNothingThatCounts(string text) => Assert.Empty(RecognizedLabels.In([_recognizer], text));

    [Theory]
    [InlineData("access_token={0}&x=1", "")]
    [InlineData("\"accessToken\":\"{0}\"", "")]
    [InlineData("{0}", "AccessToken")]
    public void Find_LongKey_IsFoundToItsEnd(string form, string fieldName)
    {
        string key = string.Concat(Enumerable.Repeat("a1B2c3D4e5", 90));

        Assert.Equal([$"api_key:{key}"], RecognizedLabels.In([_recognizer], string.Format(System.Globalization.CultureInfo.InvariantCulture, form, key), fieldName));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(600)]
    [InlineData(3000)]
    public void Find_LongPassword_IsFoundWhole(int length)
    {
        string password = string.Concat(Enumerable.Repeat("x1Y", length / 3));

        Assert.Equal([password], Recognized.Texts(new FieldRecognizer(), $"password={password} end"));
    }
}
