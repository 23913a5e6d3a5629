namespace OpenMed.Rules.Credentials;

/// <summary>Words that stand where a login or a password could stand, and are neither.</summary>
internal static class CommonWords
{
    private static readonly WordList Words = new((
        "a,an,and,any,are,as,at,be,been,but,by,can,cannot,could,did,do,does,for,from,had,has,have,he,her,his,how,if,in,into,is,it,its,may,me,more,must,my,no,not,now,of,on,one,only,or,our,"
        + "out,over,please,same,she,should,so,some,than,that,the,their,them,then,there,these,they,this,those,to,too,under,until,up,us,was,we,were,what,when,where,which,while,who,will,"
        + "with,without,would,you,your,access,account,action,active,activity,added,address,agent,already,attempt,auth,authenticated,authentication,authorized,changed,child,code,count,"
        + "create,created,creation,data,deleted,details,did,email,enter,error,errors,exists,expired,experience,failed,failure,field,file,found,group,groups,help,home,id,ids,incorrect,info,"
        + "information,input,interface,invalid,joined,key,list,locked,logged,login,logon,logout,management,mode,name,names,new,null,number,page,pass,password,policy,port,preauth,profile,"
        + "record,records,registration,request,required,requires,reset,role,roles,root:,ruser,session,sessions,set,settings,space,state,status,success,successful,system:,table,token,type,"
        + "unknown,update,updated,used,user,username,users,using,valid,value,wrong,story,stories,strong,weak,stored,visible,hidden,sent,secure,short,long,correct,different,empty,blank,"
        + "missing,safe,secret,security,probably,nt,available,optional,important,needed,ist,nicht,est,pas,es,abgelaufen,falsch").Split(','));

    /// <summary>Whether a word is one of them; case is ignored.</summary>
    /// <param name="word">The word.</param>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
