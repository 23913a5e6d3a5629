namespace OpenMed.Rules.Names;

public sealed class NameLexiconTests
{
    // The names are those of common schemas: HL7 FHIR and v2 fields, Azure AD, LDAP (RFC 4519), SQL samples, HTTP headers, and usual spellings in five languages.
    [Theory]
    [InlineData("first_name", "firstName FirstName FIRST_NAME first-name fname FName givenName given_name forename Vorname prenom Prénom voornaam nombre_de_pila txtFirstName m_strFirstName patientFirstName middleName user.firstName preferred_name patientfirstname")]
    [InlineData("last_name", "lastName last_name LNAME surname Surname family_name FamilyName maidenName Nachname nom_de_famille apellido primerApellido cognome achternaam sobrenome txtLastName customer.last_name strsurname")]
    [InlineData("date_of_birth", "PatientDOB patient_dob m_sDob dateOfBirth birth_date birthday BirthDate dob DOB1 Geburtsdatum geb_datum date_de_naissance fechaNacimiento fecha_de_nacimiento dataDiNascita geboortedatum dataNascimento yearOfBirth")]
    [InlineData("email", "email Email eMail e-mail emailAddress EMAIL_ADDR userEmail user.email contact_email email2 EmailId correo_electronico courriel workEmail mail customeremail newEmail emailConfirm replyTo")]
    [InlineData("phone_number", "phone phoneNumber PHONE_NO homePhone work_phone tel Tel. telephone mobile mobileNumber cell cellPhone Telefon telefonnummer handynummer telefono numeroTelefono telefone contactNumber phone1 PhoneHome msisdn customerPhone customerphone telefono_paciente")]
    [InlineData("fax_number", "fax faxNumber fax_no telefax OfficeFax")]
    [InlineData("street_address", "street streetAddress street_address addressLine1 address_line_2 homeAddress billingAddress mailing_address strasse Straße Anschrift rue calle domicilio straat poBox patientAddress customer_addr")]
    [InlineData("postcode", "zip zipCode ZIP_CODE postalCode postcode post_code PLZ Postleitzahl code_postal codigoPostal billingZip")]
    [InlineData("city", "city City homeTown wohnort ville ciudad placeOfBirth cidade billing_city")]
    [InlineData("state", "state_province province bundesland patientState billingState")]
    [InlineData("country", "country countryOfBirth nationality pays nacionalidad Staatsangehörigkeit")]
    [InlineData("county", "county countyName")]
    [InlineData("coordinate", "latitude longitude lat lng gpsCoordinates geoLocation patientLatitude")]
    [InlineData("ssn", "ssn SSN patientSSN ssnNumber SSNNumber social_security_number socialSecurityNo NINO niNumber bsn Sozialversicherungsnummer numeroSecuriteSociale userSsn ssn_last4")]
    [InlineData("tax_id", "taxId tax_id TIN ein vatNumber VAT_ID steuernummer steuerId codiceFiscale cpf nif")]
    [InlineData("account_number", "accountNumber account_no acct acctNo bankAccount iban IBAN Kontonummer numeroCuenta rekeningnummer customerIban fromAccount accountId")]
    [InlineData("bank_routing_number", "routingNumber aba ABA_NUMBER sortCode blz Bankleitzahl")]
    [InlineData("swift_bic", "swift swiftCode bic BIC_CODE")]
    [InlineData("credit_debit_card", "cardNumber card_no creditCard creditCardNumber ccNum cc pan debitCardNumber Kreditkarte numeroTarjeta carteBancaire")]
    [InlineData("cvv", "cvv CVV2 cvc cvvCode cardSecurityCode csc")]
    [InlineData("pin", "pin PIN pinCode cardPin atm_pin userPin")]
    [InlineData("customer_id", "customerId customer_no CUST_ID memberNumber member_id Kundennummer numeroCliente klantnummer")]
    [InlineData("employee_id", "employeeId EMP_NO staffId badgeNumber personalnummer matricule")]
    [InlineData("medical_record_number", "mrn MRN patientId patient_number medicalRecordNumber medRecNo chartNo nhsNumber encounterId Patientennummer patientMrn")]
    [InlineData("health_plan_beneficiary_number", "healthPlanNumber insuranceId policyNumber subscriberId medicareNumber MBI hicn Versichertennummer")]
    [InlineData("certificate_license_number", "passport passportNo driverLicense drivers_license_number dlNumber npi DEA_Number licenseNumber Reisepass pasaporte")]
    [InlineData("vehicle_identifier", "vin VIN_NUMBER vehicleId chassisNumber")]
    [InlineData("license_plate", "licensePlate plate_number Kennzeichen matricula kenteken")]
    [InlineData("device_identifier", "imei deviceId serialNumber android_id device_serial Seriennummer udid")]
    [InlineData("biometric_identifier", "fingerprintId faceId voiceprint biometricTemplate")]
    [InlineData("unique_id", "userId user_id nationalId studentId subject_id idNumber dni aadhaar")]
    [InlineData("user_name", "username userName USER_NAME login loginName user accountName sAMAccountName Benutzername gebruikersnaam nombreUsuario screenName currentUser dbUser uname")]
    [InlineData("password", "password Password passwd pwd userPwd PASSWORD_HASH passphrase newPassword confirmPassword txtPassword Kennwort motDePasse contraseña senha wachtwoord dbPassword pass oldpassword")]
    [InlineData("api_key", "apiKey api_key API-KEY x-api-key clientSecret secret accessToken refresh_token authToken AWS_SECRET_ACCESS_KEY privateKey token githubToken AccountKey SharedAccessKey signingKey bearerToken")]
    [InlineData("http_cookie", "cookie Cookie Set-Cookie JSESSIONID PHPSESSID connect.sid sessionCookie")]
    [InlineData("ipv4", "ip ipAddress IP_ADDR clientIp remoteIp X-Forwarded-For remoteAddr rhost")]
    [InlineData("ipv6", "ipv6 ipv6Address")]
    [InlineData("mac_address", "mac macAddress MAC_ADDR hwAddr bssid")]
    [InlineData("url", "website homepage linkedinUrl profileUrl")]
    [InlineData("age", "age patientAge Edad ageYears")]
    [InlineData("gender", "gender sex patientSex Geschlecht sexe")]
    [InlineData("race_ethnicity", "race ethnicity ethnicGroup")]
    [InlineData("religious_belief", "religion religiousAffiliation Konfession")]
    [InlineData("political_view", "politicalParty partyAffiliation politicalViews")]
    [InlineData("sexuality", "sexualOrientation sexuality")]
    [InlineData("blood_type", "bloodType blood_group Blutgruppe grupoSanguineo patientBloodType")]
    [InlineData("occupation", "occupation jobTitle profession Beruf")]
    [InlineData("employment_status", "employmentStatus employment_status")]
    [InlineData("education_level", "educationLevel highestDegree")]
    [InlineData("company_name", "company companyName employer hospitalName Arbeitgeber organization")]
    [InlineData("language", "nativeLanguage preferred_language Muttersprache")]
    [InlineData("date", "admissionDate dateOfDeath appointment_date dischargeDate")]
    [InlineData("date_time", "appointmentTime timeOfDeath")]
    public void TryGet_NameOfALabel_IsThatLabel(string label, string names)
    {
        foreach (string name in names.Split(' ')) Assert.Equal((name, label), (name, NameLexicon.TryGet(name, out string found) ? found : "none"));
    }

    [Theory]
    [InlineData("fullName displayName patientName customer_name PatientFullName cardHolderName accountHolder contactName nombreCompleto nomComplet patientname EMPLOYEE_NAME")]
    public void TryGet_NameOfAWholeName_IsOne(string names)
    {
        foreach (string name in names.Split(' '))
        {
            Assert.True(NameLexicon.TryGet(name, out NameMeaning meaning), name);
            Assert.True(meaning.IsFullName && meaning.Strength != NameStrength.Weak, name);
        }
    }

    [Theory]
    [InlineData("EmailCount PhoneFormat IsAddressValid PasswordPolicy NameLength AddressType user_count emailVerified hasEmail passwordExpired maxAge emailTemplate phoneRegex ssnMask")]
    [InlineData("FileName HostName className threadName ServerName AppName eventName DateCreated tableName columnName methodName machineName databaseName file_name logger.name queue_name podName topicName")]
    [InlineData("createdAt updatedAt timestamp ElapsedMs requestId traceId spanId correlationId orderId productId id version status statusCode errorCode level message count total price")]
    [InlineData("memoryAddress baseAddress cacheKey primaryKey foreignKey partitionKey keyCount sortKey key map filter path fileSize port host Leader ISR LeaderEpoch rack topic epoch")]
    [InlineData("nickel streetlight phonetic emailer compass passenger_count bypass assn lesson ripple zipper macro pinned latency longest cellar surnamesCount")]
    [InlineData("operatingSystem cityCount countryCount languageVersion programmingLanguage messageAge cacheAge stateMachine solidState application.state titleCase jobId jobName processName")]
    [InlineData("passwordLength passwordResetUrl tokenCount tokenType tokenExpiry cookiePolicy cookieCount userAgent userCount userType userGroup loginCount loginAttempts accountType accountStatus")]
    [InlineData("bloodPressure bloodTypeCount nameValid zipFile zipPath emailStatus phoneType sessionTimeout vinCount dobFormat")]
    public void TryGet_NameOfSomethingElse_IsNone(string names)
    {
        foreach (string name in names.Split(' ')) Assert.Equal((name, "none"), (name, NameLexicon.TryGet(name, out string found) ? found : "none"));
    }

    [Theory]
    [InlineData("name address state date account uid sessionId serial patient url language cep")]
    public void TryGet_NameThatMuchElseHas_IsWeak(string names)
    {
        foreach (string name in names.Split(' '))
        {
            Assert.True(NameLexicon.TryGet(name, out NameMeaning meaning), name);
            Assert.Equal((name, NameStrength.Weak), (name, meaning.Strength));
        }
    }

    [Fact]
    public void TryGet_AnyName_AllocatesNothing()
    {
        NameLexicon.TryGet("patientFirstName", out NameMeaning _);
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int round = 0; round < 100; round++)
        {
            NameLexicon.TryGet("patientFirstName", out NameMeaning _);
            NameLexicon.TryGet("somethingElseEntirely", out NameMeaning _);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Vocabulary_EveryLabel_IsInTheTaxonomyAndHasAName()
    {
        IEnumerable<string> labels = Vocabulary.PersonNames.All.Concat(Vocabulary.ContactNames.All).Concat(Vocabulary.NumberNames.All)
            .Concat(Vocabulary.CredentialNames.All).Select(names => names.Label).Distinct();

        Assert.Equal(
            PiiLabels.All.Select(label => label.Name).Where(name => name != "time").Order(StringComparer.Ordinal), labels.Order(StringComparer.Ordinal));
    }
}
