using OpenMed.Support;

namespace OpenMed.Rules.Network;

public sealed class LookAlikeTests
{
    private readonly IRecognizer[] _recognizers = [new VersionLookAlike(), new NumberLookAlike(), new LogPartLookAlike()];

    // Source: log lines of Apache, OpenSSH, .NET and the JVM, made by hand.
    [Theory]
    [InlineData("lodash v4.17.21", "version", "v4.17.21")]
    [InlineData("Chrome/32.0.1700.77", "version", "32.0.1700.77")]
    [InlineData("released 1.2.3 today", "version", "1.2.3")]
    [InlineData("version 2.0", "version", "2.0")]
    [InlineData("took 141 ms", "duration", "141")]
    [InlineData("200 4877 bytes", "size", "4877")]
    [InlineData("glucose 118 mg/dL", "measurement", "118")]
    [InlineData("142/86 mmHg", "measurement", "142/86")]
    [InlineData("for $12.50 now", "money", "12.50")]
    [InlineData("30% of", "percentage", "30")]
    [InlineData("issue #1234", "reference", "1234")]
    [InlineData("port 52384 ssh2", "port", "52384")]
    [InlineData("\"GET /x HTTP/1.1\" 404 294", "status", "404")]
    [InlineData("see \u00A7 164.514", "section", "164.514")]
    [InlineData("broker:9092", "port", "9092")]
    [InlineData("sshd[12880]:", "process-id", "12880")]
    [InlineData("\"GET /presentations/x/y.png HTTP/1.1\" 200", "path", "/presentations/x/y.png")]
    [InlineData("in C:\\dir\\file.txt now", "path", "C:\\dir\\file.txt")]
    [InlineData("at Foo.Bar.Baz(Int32 x) in C:\\src\\Qux.cs:line 12", "stack-frame", "at Foo.Bar.Baz(Int32 x) in C:\\src\\Qux.cs:line 12")]
    [InlineData("\tat com.acme.Foo$Bar.method(Foo.java:123)", "stack-frame", "at com.acme.Foo$Bar.method(Foo.java:123)")]
    [InlineData("\"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36\"", "user-agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36")]
    public void Find_PartOfALog_IsALookAlike(string text, string kind, string expected)
    {
        List<RuleMatch> matches = [];
        new RuleSet(_recognizers).Find(text, "", matches);

        Assert.All(matches, match => Assert.Equal(RuleEvidence.LookAlike, match.Evidence));
        Assert.Contains((kind, expected), matches.Select(match => (match.Label, text.Substring(match.Start, match.Length))));
    }

    [Theory]
    [InlineData("GET /users/jane.doe HTTP/1.1")]
    [InlineData("call 415-555-0132 or come at 12")]
    [InlineData("on 17.03.2024 and 2024.03.17")]
    [InlineData("C:\\users\\jane\\notes.txt")]
    public void Find_WhatMayBePersonal_IsLeftAlone(string text)
    {
        List<RuleMatch> matches = [];
        new RuleSet(_recognizers).Find(text, "", matches);

        Assert.DoesNotContain(matches, match => match.Label is not "version" || match.Length > 3);
    }
}
