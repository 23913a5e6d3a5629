using System.Text.Json;

namespace OpenMed.Policy;

/// <summary>Reads the members of one JSON object by their keys. What is missing or wrong gives null; what is wrong is reported.</summary>
internal sealed class ObjectReader
{
    private readonly PolicyNode _node;
    private readonly string _at;
    private readonly PolicyProblems _problems;
    private readonly bool _isPrivate;

    /// <summary>Checks that a value is an object, and that it has only known keys, each once.</summary>
    /// <param name="node">The value.</param>
    /// <param name="at">Its way from the root, for example <c>labels.age</c>; empty for the root.</param>
    /// <param name="keys">The known keys.</param>
    /// <param name="problems">Told what is wrong.</param>
    /// <param name="isPrivate">Whether messages must not quote what stands in it.</param>
    public ObjectReader(PolicyNode node, string at, IReadOnlyList<string> keys, PolicyProblems problems, bool isPrivate = false)
    {
        _node = node;
        _at = at;
        _problems = problems;
        _isPrivate = isPrivate;
        if (node.Kind != JsonTokenType.StartObject)
        {
            Wrong(node, at, "an object", "Write { and } round its keys.");
            return;
        }

        CheckOnce(node, problems, isPrivate);
        foreach (PolicyMember member in node.Members)
        {
            if (keys.Contains(member.Name)) continue;

            string place = at.Length == 0 ? "a policy" : $"'{at}'";
            problems.Add(
                member.ByteIndex,
                $"There is no key{PolicyWords.Quoted(member.Name, isPrivate)} in {place}. {PolicyWords.Cure(member.Name, keys, "keys")}");
        }
    }

    /// <summary>Reports names that come twice.</summary>
    /// <param name="node">The object.</param>
    /// <param name="problems">Told of them.</param>
    /// <param name="isPrivate">Whether the names must not be shown.</param>
    public static void CheckOnce(PolicyNode node, PolicyProblems problems, bool isPrivate)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        foreach (PolicyMember member in node.Members)
        {
            if (first.TryAdd(member.Name, member.ByteIndex)) continue;

            problems.Add(member.ByteIndex, FormattableString.Invariant(
                $"The key{PolicyWords.Quoted(member.Name, isPrivate)} stands twice, first on line {problems.Places.LineOf(first[member.Name])}. Keep one of them."));
        }
    }

    /// <summary>The value of a key; null when it is not there or could not be decoded.</summary>
    /// <param name="key">The key.</param>
    public PolicyNode? Get(string key) =>
        _node.Members.FirstOrDefault(member => member.Name == key) is { Value.Kind: not JsonTokenType.None } member ? member.Value : null;

    /// <summary>Reports a key that is not there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cure">The sentence that says what to write.</param>
    public void Require(string key, string cure)
    {
        if (_node.Kind == JsonTokenType.StartObject && _node.Members.All(member => member.Name != key))
            _problems.Add(_node.ByteIndex, $"'{_at}' has no '{key}'. {cure}");
    }

    /// <summary>The way of a key from the root.</summary>
    /// <param name="key">The key.</param>
    public string At(string key) => _at.Length == 0 ? key : $"{_at}.{key}";

    /// <summary>Reads true or false.</summary>
    /// <param name="key">The key.</param>
    public bool? Flag(string key)
    {
        if (Get(key) is not { } node) return null;

        if (node.Kind is JsonTokenType.True or JsonTokenType.False) return node.Kind == JsonTokenType.True;

        Wrong(node, At(key), "true or false", "Write one of the two, without quotes.");
        return null;
    }

    /// <summary>Reads a text with something in it.</summary>
    /// <param name="key">The key.</param>
    public string? Text(string key) => Get(key) is { } node ? Text(node, At(key)) : null;

    /// <summary>Reads a score.</summary>
    /// <param name="key">The key.</param>
    public float? Score(string key)
    {
        if (Get(key) is not { } node) return null;

        const string Cure = "Write a number from 0 to 1, for example 0.5.";
        if (node.Kind != JsonTokenType.Number)
        {
            Wrong(node, At(key), "a number", Cure);
            return null;
        }

        if (node.Number is >= 0 and <= 1) return (float)node.Number;

        _problems.Add(node.ByteIndex, $"'{At(key)}' is out of range. {Cure}");
        return null;
    }

    /// <summary>Reads a value of an enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="key">The key.</param>
    public T? Word<T>(string key)
        where T : struct, Enum =>
        Word(key, EnumWords<T>.All) is { } word && EnumWords<T>.TryGet(word, out T value) ? value : null;

    /// <summary>Reads one of a few words.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words.</param>
    public string? Word(string key, IReadOnlyList<string> words)
    {
        if (Get(key) is not { } node || Text(node, At(key)) is not { } word) return null;

        if (words.Contains(word)) return word;

        _problems.Add(node.ByteIndex, $"'{At(key)}' has no value{PolicyWords.Quoted(word, _isPrivate)}. {PolicyWords.Cure(word, words, "values")}");
        return null;
    }

    /// <summary>Reads an array.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Its items; null when it is not there or no array.</returns>
    public IReadOnlyList<PolicyNode>? Items(string key)
    {
        if (Get(key) is not { } node) return null;

        if (node.Kind == JsonTokenType.StartArray) return node.Items;

        Wrong(node, At(key), "an array", "Write [ and ] round its items.");
        return null;
    }

    /// <summary>Reads an array of different texts.</summary>
    /// <param name="key">The key.</param>
    /// <param name="check">Says what is wrong with a text, and what to do; null when nothing is.</param>
    /// <returns>The texts that are right; null when there is no array.</returns>
    public IReadOnlyList<string>? Texts(string key, Func<string, string?> check)
    {
        if (Items(key) is not { } items) return null;

        List<string> texts = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int itemIndex = 0; itemIndex < items.Count; itemIndex++)
        {
            string at = FormattableString.Invariant($"{At(key)}[{itemIndex}]");
            if (items[itemIndex].Kind == JsonTokenType.None || Text(items[itemIndex], at) is not { } text) continue;

            string? problem = seen.Add(text) ? check(text) : "stands twice. Keep one of them.";
            if (problem is null)
                texts.Add(text);
            else
                _problems.Add(items[itemIndex].ByteIndex, $"'{at}' {problem}");
        }

        return texts;
    }

    private string? Text(PolicyNode node, string at)
    {
        if (node.Kind != JsonTokenType.String)
        {
            Wrong(node, at, "a text", "Write it in double quotes.");
            return null;
        }

        if (!string.IsNullOrWhiteSpace(node.Text)) return node.Text;

        _problems.Add(node.ByteIndex, $"'{at}' is empty. Write something there, or leave the key out.");
        return null;
    }

    private void Wrong(PolicyNode node, string at, string expected, string cure)
    {
        if (node.Kind == JsonTokenType.None) return;

        string subject = at.Length == 0 ? "The policy" : $"'{at}'";
        _problems.Add(node.ByteIndex, $"{subject} must be {expected}, but is {node.Description}. {cure}");
    }
}
