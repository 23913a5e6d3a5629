namespace OpenMed.Analyzers.Literals;

/// <summary>The kinds of national numbers. The strength of their checksums is one in 10 to one in 100, so that each needs its name; the Italian code alone has a form that says it.</summary>
internal static class NationalNumbers
{
    /// <summary>The Italian code, which needs no name. Its examples are those of Mario Rossi and Matteo Moretti.</summary>
    public static readonly NationalNumber Italian = new NationalNumber(
        ["codice fiscale", "fiscal code", "codicefiscale", "cf"], "an Italian fiscal code", "tax_id", "codice-fiscale", 16, "RSSMRA", "MRTMTT", "MRORSS");

    /// <summary>All of them.</summary>
    public static readonly NationalNumber[] All =
    [
        // NHS England Digital, synthetic data: 999; NHS Data Dictionary: 943 476 5919.
        new NationalNumber(["nhs"], "an NHS number", "medical_record_number", "nhs", 10, "999", "9434765919", "9434765870"),
        new NationalNumber(["npi", "national provider identifier"], "a national provider identifier", "certificate_license_number", "npi", 10, "1234567893"),

        // Rijksdienst voor Identiteitsgegevens, test numbers: 9999; 111222333 is everywhere.
        new NationalNumber(["bsn", "burgerservicenummer", "sofinummer"], "a Dutch service number", "ssn", "bsn", 9, "9999", "111222333"),
        new NationalNumber(["pesel"], "a Polish PESEL", "unique_id", "pesel", 11, "44051401359", "44051401458", "00000000000"),

        // Canada Revenue Agency: none starts with 0 or 8; 046 454 286 is the usual example.
        new NationalNumber(["sin", "social insurance", "social insurance number"], "a Canadian social insurance number", "ssn", "luhn", 9, "0", "8"),

        // UIDAI: none starts with 0 or 1; 9999 is of the test environment.
        new NationalNumber(["aadhaar", "aadhar"], "an Aadhaar number", "unique_id", "aadhaar", 12, "0", "1", "9999", "234123412346"),
        new NationalNumber(["cpf"], "a Brazilian CPF", "tax_id", "cpf", 11, "11144477735"),
        new NationalNumber(["cuit", "cuil"], "an Argentine CUIT", "tax_id", "cuit", 11),
        new NationalNumber(["dni", "nie"], "a Spanish identity number", "unique_id", "dni", 9, "00000", "99999999R"),

        // The examples of the authorities: Digi- ja väestötietovirasto, Insee, Skatteverket, Bundeszentralamt für Steuern, Zentrale Ausgleichsstelle.
        new NationalNumber(["hetu", "henkilotunnus"], "a Finnish identity code", "ssn", "hetu", 0, "131052308T"),
        new NationalNumber(["nir", "insee", "securite sociale", "numero securite sociale"], "a French social security number", "ssn", "nir", 0, "255081416802538"),
        new NationalNumber(["personnummer"], "a Swedish identity number", "ssn", "personnummer", 0, "8112289874", "198112289874", "6403233231"),
        new NationalNumber(["steuer id", "steuerid", "steueridentifikationsnummer", "idnr"], "a German tax number", "tax_id", "steuer-id", 11, "86095742719", "65929970489"),
        new NationalNumber(["tfn", "tax file number"], "an Australian tax file number", "tax_id", "tfn", 9),
        new NationalNumber(["ahv", "avs", "ahvnummer"], "a Swiss AHV number", "ssn", "ahv", 13, "7569217076985"),
        new NationalNumber(["nif", "contribuinte"], "a Portuguese tax number", "tax_id", "nif", 9),
        new NationalNumber(["nip"], "a Polish tax number", "tax_id", "nip", 10),
        new NationalNumber(["medicare"], "an Australian Medicare number", "health_plan_beneficiary_number", "medicare-au"),
        new NationalNumber(["dea"], "a DEA number", "certificate_license_number", "dea", 9),
        new NationalNumber(["vin", "chassis number", "fahrgestellnummer"], "a vehicle identification number", "vehicle_identifier", "vin", 17, "1M8GDM9AXKP042788", "11111111111111111", "1HGCM82633A"),
        new NationalNumber(["imei"], "an IMEI", "device_identifier", "imei", 15, "00", "490154203237518"),
        Italian,
    ];
}
