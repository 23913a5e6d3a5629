using System.Globalization;
using System.Text;

namespace OpenMed.Benchmarks.Input;

/// <summary>Writes English-looking lines with punctuation, names, dates and numbers: the same ones each time.</summary>
internal static class EnglishText
{
    private const int Seed = 20_260_318;

    private static readonly string[] Frequent =
    [
        "the", "of", "and", "to", "in", "a", "was", "for", "with", "is", "on", "she", "he", "at", "by", "not", "has", "her", "his", "from",
        "that", "as", "had", "be", "or", "no", "were", "after", "this", "an", "been", "which", "their", "but", "will", "it",
    ];

    private static readonly string[] Rare =
    [
        "patient", "follow-up", "visit", "daily", "morning", "pressure", "reported", "family", "medication", "history", "appointment",
        "discharge", "normal", "symptoms", "continued", "treatment", "hospital", "record", "evening", "weeks", "months", "answer", "called",
        "letter", "account", "number", "address", "office", "insurance", "payment", "invoice", "delivery", "customer", "request", "server",
        "connection", "password", "failed", "updated", "system", "review", "results", "laboratory", "cholesterol", "hypertension",
        "diabetes", "mellitus", "metformin", "lisinopril", "atorvastatin", "allergies", "nausea", "headache", "examination", "unremarkable",
        "bilateral", "abdominal", "respiratory", "cardiology", "referred", "specialist", "daughter", "husband", "teacher", "engineer",
        "retired", "lives", "alone", "walks", "without", "assistance", "denies", "tobacco", "alcohol", "occasionally", "weight", "height",
        "temperature", "recommended", "increase", "decrease", "immediately", "tomorrow", "yesterday", "between", "several", "important",
        "different", "question", "children", "remember", "together", "morning's", "doesn't", "they'll", "well-known", "government",
    ];

    private static readonly string[] FirstNames =
    [
        "Margaret", "Karen", "Marcus", "Samuel", "Helen", "Priya", "Ahmed", "Lucía", "Wei", "Oluwaseun", "Björn", "Siobhan", "Thomas",
    ];

    private static readonly string[] LastNames =
    [
        "Ellison", "Whitfield", "Oyelaran", "Okafor", "Brandt", "Natarajan", "O'Connor", "van Dijk", "García", "Lindqvist", "Smith",
    ];

    /// <summary>Writes lines of one to three sentences.</summary>
    /// <param name="charCount">How many UTF-16 code units all lines have together, at least.</param>
    public static IReadOnlyList<string> Lines(int charCount)
    {
        var random = new Random(Seed);
        var lines = new List<string>();
        for (int written = 0; written < charCount; written += lines[^1].Length)
        {
            var line = new StringBuilder();
            for (int sentence = random.Next(1, 4); sentence > 0; sentence--) AppendSentence(line, random);
            lines.Add(line.ToString(0, line.Length - 1));
        }

        return lines;
    }

    private static void AppendSentence(StringBuilder line, Random random)
    {
        int start = line.Length;
        for (int word = random.Next(5, 19); word > 0; word--)
        {
            line.Append(Word(random));
            if (random.Next(12) == 0 && word > 1) line.Append(',');
            line.Append(' ');
        }

        line[start] = char.ToUpperInvariant(line[start]);
        line.Length--;
        line.Append(random.Next(10) == 0 ? "? " : ". ");
    }

    private static string Word(Random random) => random.Next(100) switch
    {
        < 45 => Pick(Frequent, random),
        < 89 => Pick(Rare, random),
        < 95 => $"{Pick(FirstNames, random)} {Pick(LastNames, random)}",
        _ => Number(random),
    };

    private static string Number(Random random) => random.Next(5) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 13):00}/{random.Next(1, 29):00}/{random.Next(1930, 2027)}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"(937) 555-01{random.Next(100):00}"),
        2 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(5, 1000)} mg"),
        3 => string.Create(CultureInfo.InvariantCulture, $"{random.Next(10, 4000) / 10.0:0.0} %"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1000, 10_000_000)}"),
    };

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];
}
