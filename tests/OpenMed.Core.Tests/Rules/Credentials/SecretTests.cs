using OpenMed.Support;

namespace OpenMed.Rules.Credentials;

public sealed class SecretTests
{
    private const string Header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9";
    private const string Claims = "eyJzdWIiOiIxMjM0NTY3ODkwIn0";
    private const string Line = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";

    // Sources: RFC 7515 (JWT header {"alg":"HS256","typ":"JWT"}), RFC 7468 (PEM), RFC 7617 (Basic), RFC 6750 (Bearer), RFC 6265 (cookies), and the providers' documentation; the values are made up.
    [Theory]
    [InlineData("token " + Header + "." + Claims + ".c2lnbmF0dXJl end", "api_key:" + Header + "." + Claims + ".c2lnbmF0dXJl")]
    [InlineData("SG" + ".a1B2c3D4e5F6g7H8i9J0k1.a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V", "api_key:SG.a1B2c3D4e5F6g7H8i9J0k1.a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V")]
    [InlineData("use ya29" + ".a0AfH6SMBx1y2z3a4b5c6d7e8f9g0h1i2j3 now", "api_key:ya29.a0AfH6SMBx1y2z3a4b5c6d7e8f9g0h1i2j3")]
    [InlineData("vault hvs" + ".CAESIJ1234567890abcdefghijkl ok", "api_key:hvs.CAESIJ1234567890abcdefghijkl")]
    [InlineData("bot 123456789:" + "AAa1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q now", "api_key:123456789:AAa1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q")]
    [InlineData("bot M" + "Ta1B2c3D4e5F6g7H8i9J0k1.GaBcDe.a1B2c3D4e5F6g7H8i9J0k1L2m3N4 now", "api_key:MTa1B2c3D4e5F6g7H8i9J0k1.GaBcDe.a1B2c3D4e5F6g7H8i9J0k1L2m3N4")]
    [InlineData("x -----BEGIN PRIVATE KEY-----\n" + Line + "\n" + Line + "\n-----END PRIVATE KEY----- y", "api_key:-----BEGIN PRIVATE KEY-----\n" + Line + "\n" + Line + "\n-----END PRIVATE KEY-----")]
    [InlineData("\"-----BEGIN RSA PRIVATE KEY-----\\n" + Line + "\\n-----END RSA PRIVATE KEY-----\\n\"", "api_key:-----BEGIN RSA PRIVATE KEY-----\\n" + Line + "\\n-----END RSA PRIVATE KEY-----")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----\n" + Line + "\n", "api_key:-----BEGIN OPENSSH PRIVATE KEY-----\n" + Line)]
    [InlineData("Private-Lines: 1\n" + Line + "\nPrivate-MAC: 00", "api_key:" + Line)]
    [InlineData("post to https://hooks.slack.com/services/" + "T00000000/B00000000/a1B2c3D4e5F6g7H8i9J0k1L2", "api_key:T00000000/B00000000/a1B2c3D4e5F6g7H8i9J0k1L2")]
    [InlineData("Authorization: Bearer a1B2c3D4e5F6g7H8", "api_key:a1B2c3D4e5F6g7H8")]
    [InlineData("curl -H \"Authorization: Bearer a1B2c3D4e5F6g7H8\" https://example.com", "api_key:a1B2c3D4e5F6g7H8")]
    [InlineData("Proxy-Authorization: Basic YWxhZGRpbjpvcGVuc2VzYW1l", "password:YWxhZGRpbjpvcGVuc2VzYW1l")]
    [InlineData("\"authorization\":\"ApiKey a1B2c3D4e5F6\"", "api_key:a1B2c3D4e5F6")]
    [InlineData("X-Api-Key: a1B2c3D4e5F6g7H8", "api_key:a1B2c3D4e5F6g7H8")]
    [InlineData("Cookie: sid=a1B2c3D4; theme=dark", "http_cookie:sid=a1B2c3D4; theme=dark")]
    [InlineData("Set-Cookie: .AspNetCore.Session=CfDJ8a1B2c3D4e5F6; path=/; httponly", "http_cookie:.AspNetCore.Session=CfDJ8a1B2c3D4e5F6; path=/; httponly")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=store;AccountKey=a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7==", "user_name:store", "api_key:a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7==")]
    [InlineData("?sv=2022-11-02&sig=a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V%3D", "api_key:a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V%3D")]
    [InlineData("aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "api_key:wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")]
    [InlineData("api_key=9f86d081884c7d659a2feaa0c55ad015", "api_key:9f86d081884c7d659a2feaa0c55ad015")]
    [InlineData("\"client_secret\": \"3f2504e0-4f89-11d3-9a0c-0305e82c3301\"", "api_key:3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("tool --api-key a1B2c3D4e5F6g7H8 run", "api_key:a1B2c3D4e5F6g7H8")]
    [InlineData("user id 3f2504e0-4f89-11d3-9a0c-0305e82c3301 left", "unique_id:3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("blood type: O+", "blood_type:O+")]
    [InlineData("Blood group is AB negative.", "blood_type:AB negative")]
    [InlineData("gave O negative blood", "blood_type:O negative")]
    [InlineData("blood type A, seen", "blood_type:A")]
    public void Find_Secret_IsFound(string text, params string[] expected) => Assert.Equal(expected, RecognizedLabels.In(CredentialsRecognizers.All, text));

    [Theory]
    [InlineData("eyJ0eXAiOiJKV1QiLCJraWQiOiIxIn0.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJl")]
    [InlineData("-----BEGIN CERTIFICATE-----\n" + Line + "\n-----END CERTIFICATE-----")]
    [InlineData("-----BEGIN PUBLIC KEY-----\n" + Line + "\n-----END PUBLIC KEY-----")]
    [InlineData("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7VJTUt9Us8cKj")]
    [InlineData("a file with -----BEGIN PRIVATE KEY----- in its first line")]
    [InlineData("Authorization: required for this step")]
    [InlineData("Authorization failed: bearer token is missing")]
    [InlineData("Authorization: Bearer {token}")]
    [InlineData("Cookie: none")]
    [InlineData("cookie policy: see below")]
    [InlineData("commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b")]
    [InlineData("etag=9f86d081884c7d659a2feaa0c55ad015")]
    [InlineData("image@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [InlineData("traceId=3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("correlation id 3f2504e0-4f89-11d3-9a0c-0305e82c3301 for user request")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("blood pressure 120/80, a blood test, A good day")]
    [InlineData("tokenCount=1234567890123456 keyId=abc12345")]
    [InlineData("CancellationToken: System.Threading.CancellationToken")]
    [InlineData("primaryKey=customer_0123456789 sort_key=20240101")]
    [InlineData("webhook docs at https://api.slack.com/messaging/webhooks")]
    public void Find_NoSecret_FindsNothing(string text) => Assert.Empty(RecognizedLabels.In(CredentialsRecognizers.All, text));

    [Theory]
    [InlineData("request 3f2504e0-4f89-11d3-9a0c-0305e82c3301", "guid")]
    [InlineData("commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b", "hash")]
    [InlineData("commit 9f86d08", "hash")]
    [InlineData("RSA SHA256:Kl8kPGZrTiz7gNF8hyqHdsSBBbNFgeNNWOobN0JXJgM", "hash")]
    public void Find_HashOrGuid_IsALookAlike(string text, string label)
    {
        List<RuleMatch> matches = [];
        new RuleSet(CredentialsRecognizers.All).Find(text, "", matches);

        Assert.Equal((label, RuleEvidence.LookAlike), Assert.Single(matches) is { } match ? (match.Label, match.Evidence) : default);
    }
}
