using static OpenMed.Rules.Names.NameStrength;

namespace OpenMed.Rules.Names.Vocabulary;

/// <summary>Names of fields of numbers that stand for a person, an account, a document, a vehicle or a device.</summary>
internal static class NumberNames
{
    /// <summary>All of them.</summary>
    public static readonly LabelNames[] All =
    [
        new LabelNames("ssn", Strong, "ssn,social security number,social security no,social security num,social security,soc sec no,soc sec,socsec,ss number,ss no,ssn number,ssn last 4,last 4 ssn,"
            + "last four ssn,national insurance number,national insurance no,nino,ni number,ni no,social insurance number,sin number,sozialversicherungsnummer,sv nummer,svnr,ahv nummer,"
            + "rentenversicherungsnummer,numero de securite sociale,numero securite sociale,securite sociale,num secu,nir number,insee number,numero de seguridad social,"
            + "numero seguridad social,numero de la seguridad social,nss,bsn,burgerservicenummer,sofinummer,personnummer,cpr nummer,numero de seguranca social,niss"),
        new LabelNames("tax_id", Strong, "tax id,taxid,tax number,tax no,tin number,taxpayer id,taxpayer identification number,tax identification number,ein,ein number,employer identification number,"
            + "fein,itin,vat number,vat id,vat no,vat registration number,ustid,ust id,ust id nr,umsatzsteuer id,steuernummer,steuer id,steueridentifikationsnummer,steuer nr,steuerid,"
            + "numero fiscal,numero tva,siren,siret,nif,cpf,cnpj,codice fiscale,partita iva,btw nummer,rsin,numero de identificacion fiscal,contribuinte,utr number"),
        new LabelNames("tax_id", Sole, "tin,rfc,utr"),
        new LabelNames("account_number", Strong, "account number,account no,account num,account nr,accountnumber,acct,acct no,acct num,acct nr,acct number,acctno,acctnum,acct id,bank account,bank account number,"
            + "checking account,savings account,iban,iban number,bban,kontonummer,konto nr,bankkonto,bankverbindung,numero de compte,numero compte,compte bancaire,rib,numero de cuenta,"
            + "numero cuenta,cuenta bancaria,clabe,numero di conto,conto corrente,numero conto,rekeningnummer,bankrekening,numero da conta,conta bancaria,"
            + "from account,to account,beneficiary account,loan number"),
        new LabelNames("account_number", Sole, "account id,accountid"),
        new LabelNames("account_number", Weak, "account,konto,cuenta,compte"),
        new LabelNames("bank_routing_number", Strong, "routing number,routing no,routing num,bank routing,aba,aba number,aba routing,aba no,rtn,routing transit number,transit number,sort code,sortcode,"
            + "bank code,blz,bankleitzahl,bsb,bsb number,ifsc,ifsc code,code banque,code guichet,codigo de banco"),
        new LabelNames("swift_bic", Strong, "swift,swift code,bic,bic code,swift bic,bic swift,bank identifier code,swiftcode,codigo swift,code swift,code bic"),
        new LabelNames("credit_debit_card", Strong, "card number,card no,card num,card nr,cardnumber,cardnum,credit card,credit card number,credit card no,creditcard,debit card,debit card number,"
            + "cc number,cc no,cc num,ccnum,ccnumber,ccn,payment card,payment card number,primary account number,kreditkarte,kreditkartennummer,kartennummer,carte de credit,"
            + "numero de carte,carte bancaire,numero carte,tarjeta de credito,numero de tarjeta,numero tarjeta,carta di credito,numero della carta,creditcardnummer,kaartnummer,"
            + "numero do cartao,cartao de credito"),
        new LabelNames("credit_debit_card", Sole, "cc,pan"),
        new LabelNames("cvv", Strong, "cvv,cvv 2,cvv2,cvc,cvc 2,cvc2,cvv code,cvc code,card security code,card verification value,card verification code,card verification number,prufziffer karte,"
            + "cryptogramme,kartenprufnummer,csc code,security code cvv"),
        new LabelNames("cvv", Sole, "csc,security code,cid code,codigo de seguridad"),
        new LabelNames("pin", Strong, "pin,pin code,pin number,pin no,pin nummer,personal identification number,card pin,atm pin,pincode,code pin,codigo pin,geheimzahl"),
        new LabelNames("customer_id", Strong, "customer id,customer number,customer no,customer num,customer nr,customerid,cust id,cust no,custid,client id number,client number,member id,member number,member no,"
            + "membership number,membership id,loyalty number,loyalty card,frequent flyer number,kundennummer,kunden nr,kunden id,mitgliedsnummer,numero client,numero de client,"
            + "numero de cliente,id cliente,numero cliente,codice cliente,klantnummer,klant id,lidnummer,codigo do cliente,patron id,shopper id,buyer id,contact id"),
        new LabelNames("employee_id", Strong, "employee id,employee number,employee no,employee num,employeeid,emp id,emp no,empid,empno,staff id,staff number,staff no,personnel number,personnel id,badge number,"
            + "badge id,badge no,worker id,payroll number,payroll id,personalnummer,mitarbeiternummer,mitarbeiter id,matricule,numero de empleado,id empleado,numero empleado,"
            + "matricola,personeelsnummer,medewerker id,numero de funcionario,clinician id,provider id,physician id"),
        new LabelNames("medical_record_number", Strong, "mrn,medical record number,medical record no,medical record num,medical record,med rec no,med rec num,record number medical,patient id,patient number,"
            + "patient no,patient nr,patientid,patid,pat id,pt id,chart number,chart no,hospital number,patient identifier,case number medical,nhs number,nhs no,encounter id,visit number,"
            + "patientennummer,patienten id,patienten nr,fallnummer,numero de dossier,numero patient,ipp number,historia clinica,numero de historia clinica,numero de historia,"
            + "id paciente,numero paciente,cartella clinica,id paziente,patientnummer,numero do prontuario,prontuario,accession number,specimen id"),
        new LabelNames("health_plan_beneficiary_number", Strong, "health plan number,health plan id,health plan beneficiary number,health insurance number,health insurance id,insurance number,"
            + "insurance no,insurance id,insurance member id,insurance policy number,policy number,policy no,subscriber id,subscriber number,beneficiary number,beneficiary id,"
            + "medicare number,medicare id,medicare no,medicaid id,medicaid number,mbi,hicn,hic number,payer id number,plan member id,"
            + "group member id,versichertennummer,versicherungsnummer,krankenversicherungsnummer,kvnr,numero assure,numero de assure,numero mutuelle,numero de poliza,tarjeta sanitaria,"
            + "numero de afiliado,tessera sanitaria,polisnummer,verzekeringsnummer,cartao sus,apolice"),
        new LabelNames("certificate_license_number", Strong, "passport,passport number,passport no,passport num,passport id,passportno,driver license,drivers license,driver licence,driving licence,driving license,"
            + "driver license number,drivers license number,driving licence number,license number,licence number,license no,licence no,dl number,dl no,dln,"
            + "medical license,medical license number,certificate number,certificate no,npi,npi number,national provider identifier,dea,dea number,dea no,state license number,visa number,"
            + "green card number,alien registration number,id card number,id card no,identity card number,identity card,reisepass,reisepassnummer,passnummer,fuhrerschein,"
            + "fuhrerscheinnummer,personalausweis,personalausweisnummer,ausweisnummer,passeport,numero de passeport,permis de conduire,carte identite,carte d identite,pasaporte,"
            + "numero de pasaporte,licencia de conducir,permiso de conducir,passaporto,numero passaporto,patente di guida,numero patente,carta di identita,carta identita,paspoort,paspoortnummer,"
            + "rijbewijs,rijbewijsnummer,passaporte,carteira de motorista,carta de conducao,cnh"),
        new LabelNames("unique_id", Strong, "national id,national id number,national identification number,nationalid,identity number,id number,idnumber,person id,personid,person number,individual id,"
            + "user id,userid,user guid,user uuid,usr id,subject id,student id,student number,student no,guest id,voter id,voter number,dni,nie number,curp,aadhaar,aadhaar number,"
            + "aadhar,pesel,oib,egn,rg number,cedula,numero de cedula,numero de identidad,documento de identidad,carne de identidad,numero d identite,matrikelnummer,"
            + "external user id,user key,profile id,owner id,participant id,contact guid,account guid,principal id,object id user"),
        new LabelNames("unique_id", Weak, "uid,uuid,guid,sub,sid,oid,identifier,nid"),
        new LabelNames("vehicle_identifier", Strong, "vin,vin number,vin no,vehicle identification number,vehicle id,vehicle identifier,chassis number,chassis no,fahrgestellnummer,"
            + "fahrzeugidentifikationsnummer,fin nummer,numero de chassis,numero de bastidor,bastidor,numero di telaio,chassisnummer,numero do chassi"),
        new LabelNames("license_plate", Strong, "license plate,licence plate,license plate number,plate number,plate no,number plate,registration plate,vehicle registration,vehicle registration number,vrn,"
            + "car registration,kennzeichen,kfz kennzeichen,nummernschild,plaque immatriculation,immatriculation,matricula,placa del vehiculo,numero de placa,targa,targa auto,kenteken,"
            + "matricula do veiculo,placa do veiculo"),
        new LabelNames("device_identifier", Strong, "imei,imei number,imsi,iccid,meid,esn number,device id,deviceid,device identifier,device serial,device serial number,device uuid,device guid,udid,android id,"
            + "idfa,idfv,advertising id,gaid,serial number,serial no,serialnumber,serialno,serial num,hardware id,hwid,machine id,seriennummer,gerate id,geratenummer,"
            + "numero de serie,numero di serie,numero serie,serienummer,apparaat id,implant serial number,pacemaker serial,device token"),
        new LabelNames("device_identifier", Weak, "serial,sn"),
        new LabelNames("biometric_identifier", Strong, "biometric id,biometric,biometric identifier,biometric template,biometric hash,fingerprint id,fingerprint template,face id,face template,facial id,"
            + "face encoding,voice print,voiceprint,voiceprint id,retina scan,iris scan,iris code,iris template,faceprint,palm print,dna profile id"),
    ];
}
