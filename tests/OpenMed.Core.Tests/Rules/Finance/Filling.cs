namespace OpenMed.Rules.Finance;

/// <summary>Fills forms with random characters.</summary>
internal static class Filling
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>Fills a form: <c>?</c> becomes a digit, <c>!</c> a digit from 1 to 9, <c>@</c> a letter, <c>~</c> a letter without I, O and Q, <c>%</c> a digit or letter,
    /// <c>$</c> a hexadecimal digit; all else stays.</summary>
    public static string Fill(string form, Random random) => string.Create(form.Length, (form, random), (value, state) =>
    {
        for (int place = 0; place < value.Length; place++)
        {
            value[place] = state.form[place] switch
            {
                '?' => (char)('0' + state.random.Next(10)),
                '!' => (char)('1' + state.random.Next(9)),
                '@' => Letters[state.random.Next(26)],
                '~' => "ABCDEFGHJKLMNPRSTUVWXYZ"[state.random.Next(23)],
                '%' => (Letters + "0123456789")[state.random.Next(36)],
                '$' => "0123456789abcdef"[state.random.Next(16)],
                char other => other,
            };
        }
    });
}
