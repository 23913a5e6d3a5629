using static OpenMed.Rules.Names.NameStrength;

namespace OpenMed.Rules.Names.Vocabulary;

/// <summary>Names of fields about who a person is.</summary>
internal static class PersonNames
{
    /// <summary>All of them.</summary>
    public static readonly LabelNames[] All =
    [
        new LabelNames("first_name", Strong, "first name,given name,given names,forename,forenames,fname,f name,first nm,fst name,firstname,christian name,middle name,middle initial,mname,"
            + "nickname,nick name,preferred name,vorname,vornamen,prenom,prenoms,nombre de pila,primer nombre,segundo nombre,nome proprio,primeiro nome,voornaam,voornamen,roepnaam"),
        new LabelNames("last_name", Strong, "last name,surname,surnames,lname,l name,last nm,lastname,family name,maiden name,birth name,nachname,familienname,zuname,geburtsname,"
            + "nom de famille,nom famille,nom de naissance,nom naissance,apellido,apellidos,primer apellido,segundo apellido,apellido paterno,apellido materno,"
            + "cognome,achternaam,familienaam,sobrenome,apelido,ultimo nome"),
        new LabelNames("first_name", Sole, "full name,complete name,legal name,patient name,person name,display name,cardholder name,card holder name,cardholder,card holder,name on card,"
            + "account holder,holder name,contact person,contact name,real name,real name field,gecos,next of kin,emergency contact,attending physician,referring physician,"
            + "primary care physician,attending,vollstandiger name,voller name,name des patienten,kontoinhaber,karteninhaber,ansprechpartner,nombre completo,nombre y apellidos,"
            + "nombres y apellidos,nom complet,nom et prenom,nom prenom,titulaire,nome completo,nome e cognome,intestatario,volledige naam,rekeninghouder", isFullName: true),
        new LabelNames("first_name", Weak, "name,nm,names,nombre,nombres,nome,nom,naam,signed,signed by,electronically signed by,seen by,reviewed by,ordered by,dictated by,referred by,prepared by,"
            + "approved by,requested by,reported by,assigned to,assigned by,created by,updated by,modified by,entered by,collected by,administered by,unterzeichnet,behandelnder arzt", isFullName: true),
        new LabelNames("user_name", Strong, "user name,username,user names,uname,usr name,login name,login id,logon name,log on name,account name,sam account name,samaccountname,user login,user logon,"
            + "user principal name,upn,screen name,user handle,twitter handle,instagram handle,twitter,instagram,github user,github username,skype id,skype name,"
            + "benutzername,benutzerkennung,anmeldename,nutzername,nom utilisateur,nom d utilisateur,identifiant de connexion,nombre de usuario,nombre usuario,"
            + "nome utente,gebruikersnaam,inlognaam,nome de usuario,nome usuario,nome de utilizador,nom de utilisateur,remote user,auth user,run as user,db user,database user,os user,"
            + "sudo user,target user name,subject user name,caller user name,author login,logged in user,current user"),
        new LabelNames("user_name", Sole, "user,usr,login,logon,userlogin,benutzer,utilisateur,usuario,utente,gebruiker,utilizador,ruser,logname,suser,duser,handle,alias"),
        new LabelNames("age", Sole, "age,age years,age in years,patient age,age at admission,age at diagnosis,years old,edad,leeftijd,idade,lebensalter"),
        new LabelNames("gender", Sole, "gender,sex,gender identity,birth sex,biological sex,geschlecht,sexe,sexo,genero,sesso,genere,geslacht,anrede"),
        new LabelNames("sexuality", Strong, "sexual orientation,sexuality,sexual preference,sexuelle orientierung,orientation sexuelle,orientacion sexual,orientamento sessuale,seksuele geaardheid"),
        new LabelNames("race_ethnicity", Strong, "ethnicity,race ethnicity,ethnic group,ethnic origin,ethnic background,ethnie,ethnische herkunft,etnia,etnicidad,etniciteit,raza"),
        new LabelNames("race_ethnicity", Sole, "race"),
        new LabelNames("religious_belief", Strong, "religion,religious belief,religious affiliation,religious preference,denomination religion,konfession,religionszugehorigkeit,"
            + "religione,religiao,godsdienst,religie"),
        new LabelNames("religious_belief", Sole, "faith,church affiliation"),
        new LabelNames("political_view", Strong, "political view,political views,political affiliation,political party,party affiliation,political opinion,political orientation,"
            + "partei zugehorigkeit,parteizugehorigkeit,opinion politique,afiliacion politica"),
        new LabelNames("language", Strong, "native language,mother tongue,spoken language,preferred language,primary language,muttersprache,langue maternelle,idioma materno,lengua materna,"
            + "lingua madre,moedertaal,patient language"),
        new LabelNames("language", Weak, "language,languages,lang,sprache,langue,idioma,lingua,taal"),
        new LabelNames("occupation", Strong, "occupation,profession,job title,jobtitle,job description,beruf,berufsbezeichnung,metier,ocupacion,profesion,puesto de trabajo,professione,"
            + "mestiere,beroep,functietitel,profissao,ocupacao"),
        new LabelNames("occupation", Weak, "job,position,title"),
        new LabelNames("employment_status", Strong, "employment status,employment type,work status,occupation status,beschaftigungsstatus,statut emploi,situacion laboral,arbeidsstatus"),
        new LabelNames("education_level", Strong, "education level,education,highest education,educational level,level of education,highest degree,academic degree,schulabschluss,bildungsabschluss,"
            + "niveau etudes,nivel educativo,nivel de estudios,titolo di studio,opleidingsniveau,escolaridade"),
        new LabelNames("company_name", Sole, "company,company name,employer,employer name,organization,organisation,organization name,organisation name,hospital,hospital name,clinic,"
            + "clinic name,facility name,school name,university,firma,firmenname,arbeitgeber,unternehmen,krankenhaus,entreprise,employeur,raison sociale,empresa,empleador,"
            + "razon social,azienda,datore di lavoro,ragione sociale,bedrijf,bedrijfsnaam,werkgever,empregador,business name,place of work,workplace"),
        new LabelNames("blood_type", Strong, "blood type,blood group,abo group,abo rh,bloodtype,blutgruppe,groupe sanguin,grupo sanguineo,tipo de sangre,tipo sanguineo,gruppo sanguigno,"
            + "bloedgroep,grupo sanguineo rh"),
    ];
}
