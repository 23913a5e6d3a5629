using System.Collections;

namespace OpenMed.Privacy;

/// <summary>Invented texts that must not come out again, and the search for what is left of them.</summary>
internal static class Secrets
{
    private const int PieceLength = 6;

    /// <summary>A name, an address, numbers, a password, letters outside the basic plane; from reserved ranges.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Zephyrina Quillfeather",
        "zq.wibblethorpe@quillfeather.test",
        "+1 (555) 010-4477, SSN 900-45-6789",
        "Pwd=Xk7!vQz#92mRt;Uid=zquill",
        "\u017bofia Brz\u0119czyszczykiewicz, ul. \u0179r\u00f3d\u0142owa 7",
        "\U0001D4B5\U0001D4EE\U0001D4F9\U0001D4F1 \ud83d Kwyjibo-Vexnor \udc00\0",
        "4111111111111111",
    ];

    /// <summary>The indexes of <see cref="All"/>: test names show an index and never a text.</summary>
    public static TheoryData<int> Indexes { get; } = [.. Enumerable.Range(0, All.Count)];

    /// <summary>Checks what a user, a log or a debugger would see of an exception.</summary>
    /// <param name="exception">The exception; its inner ones are looked at too.</param>
    public static void AssertAbsent(Exception exception)
    {
        AssertAbsent(exception.ToString());
        for (Exception? shown = exception; shown is not null; shown = shown.InnerException)
        {
            AssertAbsent(shown.Message);
            foreach (DictionaryEntry entry in shown.Data) AssertAbsent($"{entry.Key} {entry.Value}");
            if (shown is ArgumentOutOfRangeException { ActualValue: { } value }) AssertAbsent($"{value}");
            if (shown is AggregateException aggregate) Assert.All(aggregate.InnerExceptions, AssertAbsent);
        }
    }

    /// <summary>Checks that no piece of any secret stands in something that is shown.</summary>
    /// <param name="shown">What is shown.</param>
    public static void AssertAbsent(string shown)
    {
        for (int secretIndex = 0; secretIndex < All.Count; secretIndex++)
        {
            for (int charIndex = 0; charIndex <= All[secretIndex].Length - PieceLength; charIndex++)
            {
                ReadOnlySpan<char> piece = All[secretIndex].AsSpan(charIndex, PieceLength);
                if (shown.AsSpan().Contains(piece, StringComparison.OrdinalIgnoreCase))
                    Assert.Fail($"The piece at {charIndex} of the secret {secretIndex} is shown.");
            }
        }
    }
}
