using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers;

/// <summary>Where literals stand, and what names stand beside them. What values are found is in <see cref="Literals.LiteralReaderTests"/>.</summary>
public sealed class LiteralAnalyzerTests
{
    // A drawn password and a drawn social security number of an area that is given out.
    private const string Password = "vR7!kq2Zm9";
    private const string Ssn = "512825988";

    private const string Start = """
        using System;
        using System.Collections.Generic;
        public sealed class NoteAttribute : Attribute { public NoteAttribute(string text = "") => Text = text; public string Text { get; set; } public string Ssn { get; set; } = ""; }
        public sealed class SsnAttribute : Attribute { public SsnAttribute(string ssn) => Value = ssn; public string Value { get; } }
        public sealed class Person { public string Ssn { get; set; } = ""; public string Other { get; set; } = ""; }
        public sealed record Visit(string Ssn, string Other);
        public sealed class Some
        {
        """;

    /// <summary>Members of a class that name the number beside it.</summary>
    public static TheoryData<string> Named { get; } =
    [
        $"private const string Ssn = \"{Ssn}\";",
        $"private string _ssn = \"{Ssn}\";",
        $"public string Ssn {{ get; set; }} = \"{Ssn}\";",
        $"public string Ssn => \"{Ssn}\";",
        $"public string Ssn {{ get {{ return \"{Ssn}\"; }} }}",
        $"public string GetSsn() => \"{Ssn}\";",
        $"public string GetSsn() {{ return true ? \"{Ssn}\" : \"\"; }}",
        $"public void Do(string ssn = \"{Ssn}\") {{ }}",
        $"public void Do() {{ string ssn; ssn = (\"{Ssn}\"); }}",
        $"public string[] Ssn = {{ \"{Ssn}\" }};",
        $"public List<string> Ssn = [\"{Ssn}\"];",
        $"public Person Do() => new Person {{ Ssn = \"{Ssn}\" }};",
        $"public Visit Do(Visit visit) => visit with {{ Ssn = \"{Ssn}\" }};",
        $"public Visit Do() => new Visit(\"{Ssn}\", \"\");",
        $"public Visit Do() => new(Other: \"\", Ssn: \"{Ssn}\");",
        $"public Dictionary<string, string> Do() => new() {{ [\"ssn\"] = \"{Ssn}\" }};",
        $"public Dictionary<string, string> Do() => new() {{ {{ \"ssn\", \"{Ssn}\" }} }};",
        $"public void Do(Dictionary<string, string> row) {{ row[\"ssn\"] = \"{Ssn}\"; }}",
        $"public void Do(Dictionary<string, string> row) => row.Add(\"ssn\", \"{Ssn}\");",
        $"public (string, string) Do() => (\"ssn\", \"{Ssn}\");",
        $"public (string, string) Do() => (Ssn: \"{Ssn}\", \"\");",
        $"public bool Do(Person person) => person.Ssn == \"{Ssn}\";",
        $"public bool Do(Person person) => \"{Ssn}\" != person.Ssn;",
        $"public bool Do(Person person) => person.Ssn is \"{Ssn}\";",
        $"public bool Do(Person person) => person is {{ Ssn: \"{Ssn}\" }};",
        $"public int Do(string ssn) => ssn switch {{ \"{Ssn}\" => 1, _ => 2 }};",
        $"public int Do(string ssn) {{ switch (ssn) {{ case \"{Ssn}\": return 1; default: return 2; }} }}",
        $"public object Do() => new {{ Ssn = \"{Ssn}\" }};",
        $"[Ssn(\"{Ssn}\")] public void Do() {{ }}",
        $"[Note(Ssn = \"{Ssn}\")] public void Do() {{ }}",
        $"public string Do(string? ssn) => ssn ??= \"{Ssn}\";",
        $"public static readonly string Ssn = \"{Ssn}\".Trim();",
    ];

    [Theory]
    [MemberData(nameof(Named))]
    public async Task NumberBesideItsName_Triggers(string member) => Assert.Equal(["ssn"], await Labels(member));

    [Theory]
    [InlineData("private const string Order = \"@\";")]
    [InlineData("public Person Do() => new Person { Other = \"@\" };")]
    [InlineData("public Visit Do() => new Visit(\"\", \"@\");")]
    [InlineData("public Dictionary<string, string> Do() => new() { [\"order\"] = \"@\" };")]
    [InlineData("public Dictionary<string, string> Do() => new() { { \"@\", \"ssn\" } };")]
    [InlineData("public bool Do(Person person) => person.Other == \"@\";")]
    [InlineData("public void Do() { string ssn = \"\"; Other(\"@\"); } private void Other(string text) { }")]
    [InlineData("[Note(\"@\")] public void Do() { }")]
    [InlineData("public string SsnFormat = \"@\";")]
    [InlineData("public int Ssn = 512825988;")]
    [InlineData("public char Ssn = '5';")]
    [InlineData("// string ssn = \"@\";")]
    [InlineData("public string Ssn = nameof(Ssn) + \"512\" + \"825988\";")]
    public async Task NumberWithoutItsName_DoesNotTrigger(string member) => Assert.Empty(await Labels(member.Replace("\"@\"", $"\"{Ssn}\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("string a = \"512-82-5988\";")]
    [InlineData("string a = @\"512-82-5988\";")]
    [InlineData("string a = \"\"\"512-82-5988\"\"\";")]
    [InlineData("string a = \"\"\"\n    512-82-5988\n    \"\"\";")]
    [InlineData("static ReadOnlySpan<byte> A => \"512-82-5988\"u8;")]
    [InlineData("static ReadOnlySpan<byte> A => \"\"\"512-82-5988\"\"\"u8;")]
    [InlineData("string A(int b) => $\"{b}: 512-82-5988\";")]
    [InlineData("string A(int b) => $@\"{b}: 512-82-5988\";")]
    [InlineData("string A(int b) => $\"\"\"{b}: 512-82-5988\"\"\";")]
    [InlineData("string A(int b) => $$\"\"\"{ {{b}} 512-82-5988 }\"\"\";")]
    [InlineData("string A(bool b) => $\"{(b ? \"512-82-5988\" : \"\")}\";")]
    [InlineData("string a = \"5\\u00312-82-5988\";")]
    [InlineData("string a = \"x\" + \"512-82-5988\";")]
    public async Task EachKindOfLiteral_Triggers(string member) => Assert.Equal(["ssn"], await Labels(member));

    [Theory]
    [InlineData("string A(int b) => $\"{b}512-82-5988\";")]
    [InlineData("string A(int b) => $\"512-82-5988{b}\";")]
    [InlineData("string A(int b) => $\"512-{b}-5988\";")]
    [InlineData("string A(string b) => $\"Password={b};Server=s\";")]
    [InlineData("string A(string b) => $\"{b}brenwick@northwindclinic.health\";")]
    [InlineData("string A(string b) => $\"odalys.brenwick@{b}.health\";")]
    [InlineData("string A(string b) => $\"Bearer {b}\";")]
    [InlineData("string A(string b) => $\"https://user:{b}@db.saltmarsh-cloud.io\";")]
    public async Task ValueWithHole_DoesNotTrigger(string member) => Assert.Empty(await Labels(member));

    [Fact]
    public async Task TwoThingsInOneLiteral_TriggersOnceWithTheStronger() =>
        Assert.Equal(["ssn"], await Labels("string a = \"512-82-5988 odalys.brenwick@northwindclinic.health\";"));

    [Fact]
    public async Task GeneratedCode_DoesNotTrigger() =>
        Assert.Empty(await Compiled.Analyze(Compiled.Source("// <auto-generated/>\nclass A { string b = \"512-82-5988\"; }"), [new LiteralAnalyzer()]));

    [Fact]
    public async Task Message_SaysWhatItIsButNotTheText()
    {
        Diagnostic found = Assert.Single(await Found($"string password = \"{Password}\";"));

        Assert.Equal("The literal holds a password (password); read it from a secret store", found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal($"\"{Password}\"", found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan));
    }

    [Theory]
    [InlineData("7", 1_000_000)]
    [InlineData("@", 1_000_000)]
    [InlineData("a@", 500_000)]
    [InlineData("1 ", 500_000)]
    [InlineData("1111-", 200_000)]
    [InlineData("Password=", 100_000)]
    [InlineData("Bearer ", 100_000)]
    [InlineData("a://b:", 100_000)]
    [InlineData("eyJ.", 200_000)]
    [InlineData("-----BEGIN PRIVATE KEY", 40_000)]
    [InlineData("GB82", 200_000)]
    [InlineData("\\ud800", 200_000)]
    [InlineData("\\udc00@1", 200_000)]
    [InlineData("hvs.A", 200_000)]
    [InlineData("Zm9v", 250_000)]
    public async Task HugeLiteral_DoesNotTrigger(string part, int count)
    {
        string literal = string.Concat(Enumerable.Repeat(part, count));

        Assert.Empty(await Found($"string password = \"1{literal}\";"));
    }

    private static async Task<IEnumerable<string>> Labels(string member) => (await Found(member)).Select(diagnostic =>
    {
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        int start = message.IndexOf('(', StringComparison.Ordinal) + 1;
        return message[start..message.IndexOf(')', StringComparison.Ordinal)];
    });

    private static async Task<IReadOnlyList<Diagnostic>> Found(string member)
    {
        CSharpCompilation compilation = Compiled.Source($"{Start}\n{member}\n}}");
        Assert.Empty(Compiled.Errors(compilation));
        return await Compiled.Analyze(compilation, [new LiteralAnalyzer()]);
    }
}
