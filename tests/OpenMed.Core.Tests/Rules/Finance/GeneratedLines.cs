namespace OpenMed.Rules.Finance;

/// <summary>Lines of sentences, fields and logs with true numbers and with near misses, from a fixed seed.</summary>
internal static class GeneratedLines
{
    private const char Name = '\u0001';
    private const char Value = '\u0002';

    private static readonly string[] NamedTemplates =
    [
        "\u0001: \u0002", "\u0001 \u0002", "The \u0001 is \u0002.", "Seen today (\u0001: \u0002), follow up in May.", "\"\u0001\": \"\u0002\", \"state\": \"open\"", "<f name=\"a\" /><\u0001>\u0002</\u0001>",
        "2026-01-05 10:11:12,123 INFO saved \u0001=\u0002;done", "Please note \u0001 \u0002, thanks", "{\\\"\u0001\\\":\\\"\u0002\\\"}",
    ];

    private static readonly string[] AloneTemplates =
    [
        "\u0002", "We were given \u0002 yesterday.", "The value \u0002 was entered by hand", "\"note\": \"\u0002\"", "2026-01-05 10:11:12,123 WARN rejected input '\u0002'", "a, b, \u0002, c", "(\u0002)", "note=\u0002",
    ];

    // Filled as Filling says. What logs are full of, without a word that would say otherwise.
    private static readonly string[] LogLines =
    [
        "2026-0!-1? 1?:??:?? INFO started worker ???? after ???? ms", "trace 4????????????????? ended", "traceId=4??????????????? span=5???????????????", "epoch_ms=17??????????? offset=3??????????????",
        "order 4??????????????? shipped", "request_id: 55??????????????", "id=$$$$$$$$-$$$$-$$$$-$$$$-$$$$$$$$$$$$", "sha1 $$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$", "version 1?.?.??.???", "Chrome/3?.0.1???.7?",
        "10.!?.!?.!? - - [17/May/2026:10:0?:?? +0000] \"GET /a/????/b.png HTTP/1.1\" 200 ??????", "heap ?????????? bytes, ??.??? ms", "total 1,???.?? EUR for order ????????", "build-2026????.???? done", "backup-2026101?-204459.log",
        "thread-???? pid=????? tid=??????", "ts=17???????? level=info code=???", "at Foo.Bar(Baz.cs:line ????)", "blk_-??????????????????? of size ????????", "tracking 94001118992231????????", "GPIO pin 13 high, pin 7 low", "latency p99=???ms count=?????????",
        "0x$$$$$$$$$$$$$$$$ in module ????", "seq ????????? ack ??????????", "file /var/log/app/??????????/out.?????????.gz", "2026-12-??T20:44:59.???????Z partition-?? leader ?", "Retry 3/5 in 00:00:??.???", "job ????????_???? state ???",
    ];

    /// <summary>Makes lines, half with a true number.</summary>
    public static IEnumerable<GeneratedLine> Make(int count, int seed)
    {
        Random random = new(seed);
        for (int lineIndex = 0; lineIndex < count; lineIndex++) yield return lineIndex % 2 == 0 ? True(random) : Near(random);
    }

    private static GeneratedLine True(Random random)
    {
        bool isNamed = random.Next(5) < 3;
        GeneratedKind kind = Pick(isNamed ? GeneratedKinds.Named : GeneratedKinds.Alone, random);
        string value = kind.Make(random);
        string template = Pick(isNamed ? NamedTemplates : AloneTemplates, random);
        string name = isNamed ? Pick(kind.Names, random) : string.Empty;
        if (template.Contains("\"\u0001\"", StringComparison.Ordinal) || template.Contains("<\u0001", StringComparison.Ordinal) || template.Contains("\u0001=", StringComparison.Ordinal))
            name = AsKey(name, random);
        string text = template.Replace(Name.ToString(), name, StringComparison.Ordinal);
        int start = text.IndexOf(Value, StringComparison.Ordinal);
        int skipped = value[0] == '#' ? 1 : 0;
        return new GeneratedLine(text.Replace(Value.ToString(), value, StringComparison.Ordinal), kind.Label, start + skipped, value.Length - skipped);
    }

    private static GeneratedLine Near(Random random)
    {
        string text = random.Next(3) switch
        {
            0 => Filling.Fill(Pick(LogLines, random), random),
            1 => Pick(AloneTemplates, random).Replace(Value.ToString(), Spoiled(random), StringComparison.Ordinal),
            _ => Pick(AloneTemplates, random).Replace(Value.ToString(), Unnamed(random), StringComparison.Ordinal),
        };
        return new GeneratedLine(text, null, 0, 0);
    }

    private static string Spoiled(Random random) => Pick(GeneratedKinds.Alone, random).Spoil(random);

    // Numbers that nothing tells from others without a name: nine, ten or more digits, three to eight of anything.
    private static string Unnamed(Random random) =>
        Filling.Fill(Pick(["?????????", "1?????????", "??????????", "???????????", "????????????", "????", "???", "??????", "C-??????", "ST-??????", "???-???-????"], random), random);

    private static string AsKey(string name, Random random)
    {
        string[] words = name.Replace("a/c", "acct", StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal).Split(' ', '/', '-', '\'');
        return random.Next(3) switch
        {
            0 => string.Join('_', words).ToLowerInvariant(),
            1 => string.Concat(words.Select((word, index) => index == 0 ? word.ToLowerInvariant() : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant())),
            _ => string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant())),
        };
    }

    private static T Pick<T>(IReadOnlyList<T> items, Random random) => items[random.Next(items.Count)];
}
