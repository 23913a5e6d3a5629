using static OpenMed.Rules.Names.NameStrength;

namespace OpenMed.Rules.Names.Vocabulary;

/// <summary>Names of fields about where a person is and how to reach them, of dates and of networks.</summary>
internal static class ContactNames
{
    /// <summary>All of them.</summary>
    public static readonly LabelNames[] All =
    [
        new LabelNames("email", Strong, "email,e mail,mail address,email address,e mail address,email addr,email id,mail id,emails,mail addr,contact email,correo,correo electronico,"
            + "courriel,adresse mail,adresse email,adresse electronique,mail adresse,email adresse,posta elettronica,indirizzo email,emailadres,mailadres,endereco de email,"
            + "email to,reply to,user email,usermail"),
        new LabelNames("email", Sole, "mail,rcpt to,mail from"),
        new LabelNames("phone_number", Strong, "phone,phone number,phone no,phones,phonenumber,ph no,telephone,telephone number,telephone no,tel,tel no,tel nr,tel number,telno,telnum,"
            + "cell phone,cellphone,cell number,cell no,mobile number,mobile no,mobile phone,mobilenumber,contact number,contact no,callback number,call back number,msisdn,whatsapp,whatsapp number,"
            + "landline,home phone,work phone,telefon,telefonnummer,telefon nr,handynummer,mobilnummer,mobiltelefon,rufnummer,telefono,numero telefono,numero de telefono,numero di telefono,"
            + "telefono movil,telefono celular,numero de telephone,numero telephone,telephone portable,telefone,telemovel,numero de telefone,cellulare,telefoonnummer,telefoon,mobiel nummer,"
            + "gsm nummer,pager,pager number,sms number,caller id,calling number,called number"),
        new LabelNames("phone_number", Sole, "mobile,cell,movil,celular,portable,handy,mobiel"),
        new LabelNames("fax_number", Strong, "fax,fax number,fax no,fax nr,faxnumber,telefax,faxnummer,telecopie,numero de fax,numero fax,facsimile"),
        new LabelNames("street_address", Strong, "street address,address line,street,street name,home address,mailing address,postal address,billing address,shipping address,residential address,"
            + "residence address,address street,house number,po box,street 1,strasse,strase,hausnummer,anschrift,wohnanschrift,adresse postale,adresse de residence,rue,numero de rue,"
            + "direccion postal,domicilio,calle,indirizzo di residenza,indirizzo residenza,straatnaam,straat,huisnummer,woonadres,endereco residencial,morada,rua,logradouro"),
        new LabelNames("street_address", Weak, "address,addr,addresses,adresse,direccion,indirizzo,adres,endereco"),
        new LabelNames("city", Sole, "city,town,city name,home town,hometown,village,place of birth,birthplace,birth place,birth city,city of birth,stadt,wohnort,ort,geburtsort,ville,"
            + "ville de naissance,lieu de naissance,ciudad,localidad,lugar de nacimiento,citta,comune,luogo di nascita,stad,woonplaats,plaats,geboorteplaats,cidade,localidade,naturalidade"),
        new LabelNames("state", Sole, "province,state province,state of residence,state name,us state,state code,bundesland,provincia,provincie,estado de residencia,address state,home state,billing state,shipping state,mailing state,residence state,patient state"),
        new LabelNames("state", Weak, "state,estado,stato"),
        new LabelNames("county", Sole, "county,county name,landkreis,kreis"),
        new LabelNames("county", Weak, "district,arrondissement,departement,distrito"),
        new LabelNames("country", Sole, "country,country name,country code,country of birth,country of residence,nationality,citizenship,staatsangehorigkeit,nationalitat,herkunftsland,"
            + "geburtsland,pays,pays de naissance,nationalite,pais,pais de nacimiento,nacionalidad,nacionalidade,paese,nazione,nazionalita,cittadinanza,land von geburt,nationaliteit"),
        new LabelNames("postcode", Strong, "zip,zip code,zipcode,postal code,postalcode,post code,postcode,plz,postleitzahl,code postal,codigo postal,codice postale,codice di avviamento postale,eircode,"
            + "pin code area,zip 4,codigo de enderecamento postal"),
        new LabelNames("postcode", Weak, "cep"),
        new LabelNames("coordinate", Strong, "latitude,longitude,lat long,lat lng,lat lon,geo location,geolocation,gps,gps location,gps position,gps coordinates,coordinates,geo point,geo coordinates,"
            + "breitengrad,langengrad,latitud,longitud,latitudine,longitudine,breedtegraad,lengtegraad"),
        new LabelNames("coordinate", Sole, "lat,lng,lon,long"),
        new LabelNames("date_of_birth", Strong, "date of birth,dob,birth date,birthdate,birthday,birth day,date birth,birth dt,b date,born,born on,patient birth date,birth year,year of birth,geburtsdatum,"
            + "geburtstag,geb datum,geb dat,gebdat,date de naissance,date naissance,ne le,nee le,fecha de nacimiento,fecha nacimiento,f nacimiento,fec nac,data di nascita,data nascita,"
            + "nato il,geboortedatum,geboren op,data de nascimento,data nascimento,dt nascimento"),
        new LabelNames("date", Strong, "date of death,death date,appointment date,admission date,admit date,discharge date,date of admission,date of discharge,date of service,service date,visit date,"
            + "surgery date,encounter date,hire date,date of hire,wedding date,date of visit,aufnahmedatum,entlassungsdatum,todesdatum,fecha de ingreso,date d entree,date de deces"),
        new LabelNames("date", Weak, "date,datum,fecha,data consulta"),
        new LabelNames("date_time", Strong, "appointment time,appointment date time,admission time,admission date time,discharge time,birth time,time of birth,time of death,visit time"),
        new LabelNames("ipv4", Strong, "ip,ip address,ip addr,ipaddress,ipaddr,ipv 4,ipv4,ipv4 address,client ip,remote ip,source ip,src ip,dst ip,dest ip,peer ip,remote addr,remote address,"
            + "client address,client addr,rhost,x forwarded for,x real ip,forwarded for,true client ip,cf connecting ip,host ip,source address,source network address,"
            + "adresse ip,direccion ip,indirizzo ip,endereco ip,ip adresse,ip adres,ips,remote end point,remote endpoint,client end point,client endpoint,peer endpoint"),
        new LabelNames("ipv6", Strong, "ipv6,ipv6 address,ip v6,ipv6 addr"),
        new LabelNames("mac_address", Strong, "mac address,mac addr,hw addr,hardware address,hwaddr,ethernet address,bssid,wifi mac,bluetooth address,bluetooth mac,physical address,mac adresse,"
            + "adresse mac,direccion mac,lladdr,ether"),
        new LabelNames("mac_address", Sole, "mac"),
        new LabelNames("url", Strong, "website,web site,homepage,home page,web page,profile url,linkedin,linkedin url,facebook url,avatar url,photo url,sitio web,site web,pagina web"),
        new LabelNames("url", Weak, "url,uri,link"),
    ];
}
