using OpenMed.Support;

namespace OpenMed.Rules.Credentials;

public sealed class LoginLineRecognizerTests
{
    // Source: the line shapes of OpenSSH, Linux-PAM, sudo, su, shadow and systemd-logind on Ubuntu; names and addresses are made up (RFC 5737).
    [Theory]
    [InlineData("sshd[1291]: Failed password for jdoe from 192.0.2.7 port 4242 ssh2", "jdoe")]
    [InlineData("sshd[1291]: Failed password for root from 192.0.2.7 port 4242 ssh2", "root")]
    [InlineData("sshd[1291]: Failed password for invalid user admin from 192.0.2.7 port 4242 ssh2", "admin")]
    [InlineData("sshd[1291]: Failed password for invalid user user from 192.0.2.7 port 4242 ssh2", "user")]
    [InlineData("sshd[1291]: Failed none for invalid user 0 from 192.0.2.7 port 4242 ssh2", "0")]
    [InlineData("sshd[1291]: message repeated 2 times: [ Failed password for root from 192.0.2.7 port 4242 ssh2]", "root")]
    [InlineData("sshd[1291]: Accepted password for elastic_user_8 from 192.0.2.7 port 4242 ssh2", "elastic_user_8")]
    [InlineData("sshd[1291]: Accepted publickey for ubuntu from 192.0.2.7 port 4242 ssh2: RSA SHA256:Kl8kPGZrTiz7gNF8hyqHdsSBBbNFgeNNWOobN0JXJgM", "ubuntu")]
    [InlineData("sshd[1291]: Accepted keyboard-interactive/pam for jane.roe from 2001:db8::7 port 4242 ssh2", "jane.roe")]
    [InlineData("sshd[1291]: Invalid user test from 192.0.2.7", "test")]
    [InlineData("sshd[1291]: Invalid user user1 from 192.0.2.7", "user1")]
    [InlineData("sshd[1291]: Invalid user  from 192.0.2.7")]
    [InlineData("sshd[1291]: input_userauth_request: invalid user pi [preauth]", "pi")]
    [InlineData("sshd[1291]: input_userauth_request: invalid user  [preauth]")]
    [InlineData("sshd[1291]: error: maximum authentication attempts exceeded for root from 192.0.2.7 port 4242 ssh2 [preauth]", "root")]
    [InlineData("sshd[1291]: error: maximum authentication attempts exceeded for invalid user support from 192.0.2.7 port 4242 ssh2 [preauth]", "support")]
    [InlineData("sshd[1291]: pam_unix(sshd:auth): check pass; user unknown")]
    [InlineData("sshd[1291]: pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.7  user=root", "root")]
    [InlineData("sshd[1291]: pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.7 ")]
    [InlineData("sshd[1291]: PAM 5 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.7  user=bin", "bin")]
    [InlineData("sshd[1291]: PAM service(sshd) ignoring max retries; 6 > 3")]
    [InlineData("sshd[1291]: pam_unix(sshd:session): session opened for user jdoe by (uid=0)", "jdoe")]
    [InlineData("sshd[1291]: pam_unix(sshd:session): session closed for user jdoe", "jdoe")]
    [InlineData("CRON[22]: pam_unix(cron:session): session opened for user root by (uid=0)", "root")]
    [InlineData("systemd: pam_unix(systemd-user:session): session closed for user ubuntu", "ubuntu")]
    [InlineData("sudo: pam_unix(sudo:session): session opened for user root by jdoe(uid=0)", "root", "jdoe")]
    [InlineData("sudo:   jdoe : TTY=pts/0 ; PWD=/etc/filebeat ; USER=root ; COMMAND=/usr/bin/vim filebeat.yml", "jdoe", "root")]
    [InlineData("sudo:     root : TTY=pts/4 ; PWD=/home/jdoe ; USER=root ; COMMAND=/usr/sbin/service filebeat stop", "root", "jdoe", "root")]
    [InlineData("systemd-logind[1118]: New session 12 of user jdoe.", "jdoe")]
    [InlineData("systemd-logind[1118]: Removed session 12.")]
    [InlineData("sshd[1291]: Received disconnect from 192.0.2.7 port 4242:11: disconnected by user")]
    [InlineData("sshd[1291]: Connection closed by 192.0.2.7 port 4242 [preauth]")]
    [InlineData("sshd[1291]: Disconnecting: Too many authentication failures [preauth]")]
    [InlineData("sshd[1291]: User child is on pid 4711")]
    [InlineData("sshd[1291]: Starting session: shell on pts/0 for jdoe from 192.0.2.7 port 4242 id 0", "jdoe")]
    [InlineData("sshd[1291]: Close session: user jdoe from 192.0.2.7 port 4242 id 0", "jdoe")]
    [InlineData("sshd[1291]: fatal: no matching cipher found. Their offer: aes256-cbc,rijndael-cbc@lysator.liu.se,none [preauth]")]
    [InlineData("useradd[77]: new user: name=jdoe, UID=1001, GID=1001, home=/home/jdoe, shell=/bin/bash", "jdoe", "jdoe")]
    [InlineData("useradd[77]: new group: name=jdoe, GID=1001", "jdoe")]
    [InlineData("useradd[77]: failed adding user 'jdoe', data deleted", "jdoe")]
    [InlineData("chpasswd[77]: pam_unix(chpasswd:chauthtok): user \"elastic_user_$login_count\" does not exist in /etc/passwd", "elastic_user_$login_count")]
    [InlineData("chpasswd[77]: pam_unix(chpasswd:chauthtok): password changed for jdoe", "jdoe")]
    [InlineData("su[88]: Successful su for root by jdoe", "root", "jdoe")]
    [InlineData("su[88]: + /dev/pts/0 jdoe:root", "jdoe", "root")]
    [InlineData("su[88]: pam_systemd(su:session): Cannot create session: Already running in a session")]
    [InlineData("systemd-logind[1118]: Watching system buttons on /dev/input/event0 (Power Button)")]
    public void Find_LineOfAnAuthenticationLog_HasItsUserNamesAndNoOthers(string line, params string[] expected)
    {
        string[] found = [.. RecognizedLabels.In(CredentialsRecognizers.All, line, threshold: 0.7f).Where(find => find.StartsWith("user_name:", StringComparison.Ordinal))];

        Assert.Equal(expected.Distinct().Select(name => $"user_name:{name}"), found);
    }

    [Theory]
    [InlineData("the client logged in as jdoe at noon", "jdoe")]
    [InlineData("login as: jane", "jane")]
    [InlineData("user jdoe logged in", "jdoe")]
    [InlineData("User 'jane.roe' not found", "jane.roe")]
    [InlineData("no such user CONTOSO\\jdoe", "CONTOSO\\jdoe")]
    [InlineData("Access denied for user 'app'@'192.0.2.7' (using password: YES)", "app")]
    [InlineData("username: jdoe", "jdoe")]
    [InlineData("user=jdoe", "jdoe")]
    [InlineData("Account Name:\t\tjroe", "jroe")]
    [InlineData("uid=jroe,ou=people,dc=example,dc=com", "jroe")]
    [InlineData("twitter handle @jane_roe", "jane_roe")]
    [InlineData("open /home/jane/report.txt", "jane")]
    [InlineData("at C:" + "\\Users\\jane\\src\\a.cs", "jane")]
    [InlineData("postgres://jane:S3cret@db.example.com/app", "jane")]
    [InlineData("Server=db.example.com;User Id=sa;Password=Pa55w0rd!;", "sa")]
    [InlineData("sudo -u jdoe ls", "jdoe")]
    public void Find_UserNameByContext_IsFound(string text, string expected) =>
        Assert.Contains(RecognizedLabels.In(CredentialsRecognizers.All, text), find => find == $"user_name:{expected}" || find == $"user_name:@{expected}");

    [Theory]
    [InlineData("user experience is what we sell")]
    [InlineData("improved for user comfort and speed")]
    [InlineData("User anna@example.com signed in")]
    [InlineData("user not found")]
    [InlineData("user_count=12 userAgent=curl")]
    [InlineData("the number of user sessions grew")]
    [InlineData("thanks for watching from home")]
    [InlineData("sold as seen")]
    [InlineData("GET /api/users/12 HTTP/1.1")]
    [InlineData("user: null")]
    [InlineData("user={UserName}")]
    [InlineData("user=%s")]
    [InlineData("user: please log in")]
    [InlineData("@Override public void run()")]
    [InlineData("name=nginx version=1.2.3")]
    [InlineData("using @param in docs")]
    [InlineData("request for resource from 10 clients")]
    public void Find_NoUserName_FindsNothing(string text) =>
        Assert.DoesNotContain(RecognizedLabels.In(CredentialsRecognizers.All, text), find => find.StartsWith("user_name:", StringComparison.Ordinal));
}
