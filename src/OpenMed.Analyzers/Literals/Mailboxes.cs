using OpenMed.Rules;
using OpenMed.Rules.Credentials;

namespace OpenMed.Analyzers.Literals;

/// <summary>Tells the part of an e-mail address before the at sign that is a person's name from one of a role or a placeholder. Source of the roles: RFC 2142, and usage.</summary>
internal static class Mailboxes
{
    private const int LeastOfPart = 2;
    private const int LeastBesideInitial = 3;
    private const int MostOfPart = 20;
    private const int MostParts = 3;

    private static readonly char[] Separators = ['.', '_', '-'];

    private static readonly WordList Roles = new WordList((
        "info,noreply,no,reply,donotreply,do,not,support,help,helpdesk,desk,admin,administrator,administration,root,webmaster,hostmaster,postmaster,mailer,daemon,abuse,security,privacy,legal,"
        + "compliance,dpo,gdpr,data,protection,officer,office,contact,contacts,contactus,us,sales,marketing,billing,invoice,invoices,invoicing,payment,payments,accounts,accounting,account,finance,"
        + "payroll,hr,human,resources,careers,career,jobs,job,recruiting,recruitment,talent,press,media,news,newsletter,newsletters,events,team,teams,staff,all,everyone,dev,devs,developer,developers,"
        + "development,engineering,ops,operations,devops,sre,oncall,alert,alerts,alerting,monitor,monitoring,notification,notifications,notify,notifier,updates,subscribe,unsubscribe,subscriptions,"
        + "bounce,bounces,feedback,complaints,returns,order,orders,shipping,delivery,service,services,customer,customers,client,clients,care,success,user,users,username,tester,test,tests,testing,"
        + "demo,example,sample,foo,bar,baz,qux,someone,somebody,anyone,anybody,nobody,person,people,me,you,your,my,name,first,last,firstname,lastname,fname,lname,given,family,full,doe,"
        + "mustermann,musterfrau,bloggs,email,mail,mailbox,inbox,address,sender,recipient,from,to,bot,robot,automation,automated,auto,system,sys,server,app,apps,application,api,web,site,git,"
        + "github,gitlab,build,builds,ci,cd,release,releases,deploy,jenkins,svc,project,projects,core,dotnet,open,source,opensource,community,list,lists,group,groups,member,members,"
        + "partner,partners,vendor,vendors,supplier,suppliers,affiliate,affiliates,investor,investors,relations,public,general,enquiries,enquiry,inquiries,inquiry,questions,ask,hello,hi,welcome,"
        + "booking,bookings,reservation,reservations,reception,registration,register,signup,login,password,reset,verify,verification,confirm,confirmation,appointment,appointments,clinic,"
        + "hospital,patient,patients,doctor,doctors,nurse,nurses,pharmacy,lab,labs,emergency,it,tech,technical,network,noc,soc,cert,psirt,report,reports,reporting,export,import,backup,"
        + "primary,secondary,main,default,old,new,other,valid,invalid,wrong,bad,good,real,fake,dummy,random,unknown,null,none,empty,existing,missing,some,any,another,one,two,three,local,remote,"
        + "owner,owners,manager,managers,employee,employees,agent,agents,guest,guests,visitor,student,students,teacher,school,library,shop,store,online,digital,global,regional,europe,usa,uk,eu,"
        + "north,south,east,west,head,chief,board,director,directors,president,chair,secretary,treasurer,editor,editors,editorial,copyright,license,licensing,trademark,domain,domains,dns,"
        + "hosting,cloud,storage,this,that,the,super,base,self,return,break").Split(','));

    /// <summary>Whether it is a person's.</summary>
    /// <param name="local">The part before the at sign.</param>
    public static bool IsOfPerson(string local)
    {
        int plus = local.IndexOf('+');
        string name = (plus > 0 ? local.Substring(0, plus) : local).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        string[] parts = name.Split(Separators);
        if (parts.Length > MostParts || Array.Exists(parts, part => !IsPart(part) || IsOfRole(part))) return false;
        if (parts.Length == 1) return FirstNames.Contains(name);
        if (name.IndexOf('-') >= 0 && name.IndexOfAny(['.', '_']) < 0 && !Array.Exists(parts, FirstNames.Contains)) return false;

        // An initial needs a name beside it.
        int least = parts.Min(part => part.Length);
        return least >= LeastOfPart ? parts.Max(part => part.Length) >= LeastBesideInitial : parts.Max(part => part.Length) > LeastBesideInitial;
    }

    private static bool IsPart(string part) => part.Length is > 0 and <= MostOfPart && part.All(char.IsLetter);

    private static bool IsOfRole(string part) => Roles.Contains(part.AsSpan()) || TechnicalNouns.EndsIn(part.AsSpan());
}
