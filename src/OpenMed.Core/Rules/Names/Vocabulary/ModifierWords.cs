namespace OpenMed.Rules.Names.Vocabulary;

/// <summary>The words that stand beside the word that says what a field holds.</summary>
internal static class ModifierWords
{
    /// <summary>Words for a person, whose the value is.</summary>
    public const string Person =
        "patient,patients,customer,client,member,person,employee,staff,worker,physician,doctor,provider,nurse,clinician,surgeon,prescriber,practitioner,"
        + "subscriber,beneficiary,insured,policyholder,applicant,guarantor,guardian,parent,mother,father,spouse,partner,child,sibling,relative,next of kin,"
        + "kin,student,teacher,pupil,candidate,contact,recipient,sender,buyer,seller,purchaser,holder,cardholder,account holder,payer,payee,donor,borrower,"
        + "tenant owner,resident,citizen,passenger,driver,guest,visitor,attendee,participant,subject,victim,witness,suspect,defendant,plaintiff,signatory,"
        + "user,users,owner,author,manager,supervisor,caller,referrer,approver,emergency contact,legal,mr,mrs,dr,"
        + "patientin,kunde,kunden,kundin,mitarbeiter,arzt,versicherte,versicherter,ansprechpartner,inhaber,empfanger,absender,"
        + "cliente,paciente,empleado,persona,titular,medico,usuario,paziente,dipendente,utente,salarie,assure,personne,medecin,"
        + "klant,medewerker,patiente,client e,persoon,funcionario,pessoa,utilisateur,benutzer,gebruiker";

    /// <summary>Words that change nothing.</summary>
    public const string Neutral =
        "value,val,text,txt,str,string,input,field,fld,tb,tbx,lbl,label,data,raw,plain,plaintext,clear,cleartext,old,new,current,previous,prev,original,orig,"
        + "my,your,his,her,their,our,the,a,an,of,for,and,or,with,by,in,on,at,to,from,de,del,di,do,da,du,des,la,le,el,der,die,das,von,van,het,"
        + "home,work,office,business,private,personal,primary,secondary,alternate,alternative,alt,main,other,daytime,evening,billing,shipping,mailing,"
        + "delivery,residential,residence,postal,permanent,temporary,emergency,preferred,line,number,num,nr,no,nbr,numero,nummer,num ber,digits,full,"
        + "confirm,confirmation,retype,repeat,enter,entered,m,s,p,x,k,col,column,param,parameter,arg,prop,attr,attribute,obj,req,request,res,response,body,"
        + "payload,form,query,header,headers,dto,model,entity,record,row,item,info,warn,error,debug,trace,fatal,warning,"
        + "international,local,us,uk,eu,intl,normalized,formatted,masked,encrypted,hashed,secure,valid for,given,actual,registered,principal,profile";

    /// <summary>Words that say that the value is about the thing, not the thing.</summary>
    public const string Negative =
        "count,counts,counter,format,formats,formatter,valid,invalid,validator,validation,validate,type,types,kind,policy,policies,length,len,size,limit,max,min,"
        + "total,sum,avg,average,exists,exist,enabled,disabled,required,optional,verified,verifier,confirmed,status,flag,is,has,have,can,should,must,was,are,"
        + "needs,requires,allow,allows,show,hide,use,uses,using,check,checks,missing,regex,pattern,template,mask,masking,index,idx,ordinal,order,sort,"
        + "filter,hint,placeholder,tooltip,expired,expires,expiry,expiration,expire,ttl,lifetime,duration,timeout,interval,attempts,retries,failed,failure,"
        + "changed,updated,created,deleted,provider type,source,category,group,section,version,schema,settings,options,config,configuration,style,color,width,"
        + "height,visible,visibility,strength,rules,rule,reset,forgot,change,help,service,factory,builder,handler,parser,converter,repository,"
        + "exception,generator,rotation,cache,default,sample,example,dummy,score,rate,ratio,percent,distinct,unique count,number of,no of";
}
