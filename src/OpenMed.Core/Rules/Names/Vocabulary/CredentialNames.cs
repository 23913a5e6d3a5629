using static OpenMed.Rules.Names.NameStrength;

namespace OpenMed.Rules.Names.Vocabulary;

/// <summary>Names of fields of passwords, keys, tokens and cookies.</summary>
internal static class CredentialNames
{
    /// <summary>All of them.</summary>
    public static readonly LabelNames[] All =
    [
        new LabelNames("password", Strong, "password,passwords,passwd,passwrd,pwd,pswd,psswd,pass word,passphrase,pass phrase,passcode,pass code,user pass,db pass,mysql pwd,pgpassword,pg password,sshpass,"
            + "secret password,password hash,passwordhash,pwd hash,password salt,passwort,kennwort,passwortes,mot de passe,motdepasse,mdp,contrasena,contrasenya,palabra clave,"
            + "clave de acceso,clave secreta,parola d ordine,parola chiave,wachtwoord,ww,senha,palavra passe,palavra chave,otp,one time password,security answer,secret answer,"
            + "trust store password,key store password,keystorepass"),
        new LabelNames("password", Sole, "pass,pw,clave,psw"),
        new LabelNames("api_key", Strong, "api key,apikey,api keys,app key,appkey,application key,secret,secrets,client secret,clientsecret,app secret,api secret,api token,apitoken,access token,accesstoken,"
            + "refresh token,refreshtoken,auth token,authtoken,authentication token,authorization token,bearer token,bearer,id token,idtoken,jwt,jwt token,session token,security token,"
            + "csrf token,xsrf token,request verification token,oauth token,personal access token,pat token,bot token,webhook secret,signing secret,signing key,signature key,secret key,secretkey,"
            + "secret access key,aws secret access key,aws access key id,access key,accesskey,access key id,private key,privatekey,encryption key,encryptionkey,crypto key,master key,masterkey,account key,"
            + "accountkey,shared key,shared access key,sharedaccesskey,storage key,subscription key,ocp apim subscription key,functions key,instrumentation key,x api key,x auth token,x amz security token,"
            + "x functions key,hmac key,hmac secret,license key,service key,deploy key,consumer key,consumer secret,reset token,password reset token,verification token,invite token,"
            + "registration token,sas token,github token,gitlab token,npm token,slack token,deploy token,vault token,user token,login token,jwt secret,"
            + "geheimnis,geheimer schlussel,zugriffstoken,api schlussel,cle api,cle secrete,jeton acces,clave api,chiave api,chiave segreta,api sleutel,chave api,chave secreta,"
            + "token secret,secret token,tokensecret,auth key,authkey,machine key,decryption key,validation key,credential secret"),
        new LabelNames("api_key", Sole, "token,auth,credential,credentials,key secret"),
        new LabelNames("api_key", Weak, "tokens,cle,schlussel"),
        new LabelNames("http_cookie", Strong, "cookie,cookies,set cookie,cookie header,http cookie,session cookie,auth cookie,jsessionid,phpsessid,asp net session id,aspsessionid,connect sid,sessionid cookie,"
            + "laravel session,cfid,cftoken,session id cookie,aspxauth,xsrf cookie"),
        new LabelNames("http_cookie", Weak, "session id,sessionid,session,sess,sessid"),
    ];
}
