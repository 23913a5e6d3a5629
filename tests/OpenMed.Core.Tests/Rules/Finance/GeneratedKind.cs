using OpenMed.Rules.Checksums;

namespace OpenMed.Rules.Finance;

/// <summary>A kind of generated numbers.</summary>
/// <param name="Label">The label that they are to be found with.</param>
/// <param name="Forms">Their forms, one of which is filled as <see cref="Filling"/> says.</param>
/// <param name="IsValid">Whether a filled form is a true number.</param>
/// <param name="Names">What stands before them; empty when the form is enough.</param>
internal sealed record GeneratedKind(string Label, string[] Forms, Func<string, bool> IsValid, params string[] Names)
{
    /// <summary>A kind whose numbers pass a validator.</summary>
    public static GeneratedKind Checked(string label, string validator, string[] forms, params string[] names)
    {
        Assert.True(ChecksumValidators.TryGet(validator, out DigitCheck? check));
        return new(label, forms, value => check!(string.Concat(value.Where(char.IsAsciiLetterOrDigit))), names);
    }

    /// <summary>Makes a true number.</summary>
    public string Make(Random random)
    {
        string value;
        do value = Filling.Fill(Forms[random.Next(Forms.Length)], random);
        while (!IsValid(value));
        return value;
    }

    /// <summary>Changes one digit of a true number, so that it is none.</summary>
    public string Spoil(Random random)
    {
        while (true)
        {
            char[] value = Make(random).ToCharArray();
            int place = random.Next(value.Length);
            if (!char.IsAsciiDigit(value[place])) continue;

            value[place] = (char)('0' + ((value[place] - '0' + random.Next(1, 10)) % 10));
            if (!IsValid(new string(value))) return new string(value);
        }
    }
}
