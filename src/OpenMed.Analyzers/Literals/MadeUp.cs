namespace OpenMed.Analyzers.Literals;

/// <summary>Tells values that somebody typed as an example from drawn ones.</summary>
internal static class MadeUp
{
    private const int LongestRun = 5;

    // Of four letters at least: in 40 random characters one of them stands once in 25,000 times.
    private static readonly string[] Words =
    [
        "password", "passwd", "passw0rd", "p@ssw", "p4ssw", "pa$$w", "passwort", "secret", "s3cr3t", "changeme", "change_me", "change-me", "changeit", "example", "sample", "dummy", "placeholder",
        "fake", "your", "insert", "replace", "test", "t3st", "demo", "mock", "xxxx", "****", "....", "1234", "abcd", "qwerty", "letmein", "hunter2", "foobar", "redacted", "default", "notreal", "not-a", "not_a",
        "guest", "postgres", "admin", "welcome", "apikey", "api_key", "api-key", "here", "unused", "invalid", "whatever", "something", "contoso", "deadbeef", "cafebabe",
        "pa55w", "tr0ub4dor", "opensesame", "open sesame",
    ];

    /// <summary>Whether a value runs up, down or on the spot for six characters or more, by ones: <c>123456</c>, <c>fedcba</c>, <c>000000</c>. After 9 comes 0.</summary>
    /// <param name="value">The value.</param>
    public static bool HasRun(string value)
    {
        int length = 1;
        int lastStep = int.MaxValue;
        for (int charIndex = 1; charIndex < value.Length; charIndex++)
        {
            int step = value[charIndex] - value[charIndex - 1];
            if (step is 9 or -9 && char.IsAsciiDigit(value[charIndex]) && char.IsAsciiDigit(value[charIndex - 1])) step = -Math.Sign(step);
            length = step is < -1 or > 1 ? 1 : step == lastStep ? length + 1 : 2;
            if (length > LongestRun) return true;

            lastStep = step;
        }

        return false;
    }

    /// <summary>Whether a number has no more than so many different digits.</summary>
    /// <param name="digits">ASCII digits.</param>
    /// <param name="most">How many.</param>
    public static bool HasFewDigits(string digits, int most) => digits.Distinct().Take(most + 1).Count() <= most;

    /// <summary>Whether a secret is one that stands in examples: it has a word in it that says so, or runs up or down.</summary>
    /// <param name="value">The secret.</param>
    public static bool IsSecret(string value) => HasRun(value) || Alternates(value) || Array.Exists(Words, word => value.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    // "a1B2c3D4e5": two runs in turn.
    private static bool Alternates(string value)
    {
        int length = 0;
        for (int charIndex = 2; charIndex < value.Length; charIndex++)
        {
            length = (value[charIndex] | 0x20) - (value[charIndex - 2] | 0x20) == 1 ? length + 1 : 0;
            if (length > LongestRun) return true;
        }

        return false;
    }
}
