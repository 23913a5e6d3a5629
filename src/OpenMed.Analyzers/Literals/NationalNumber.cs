using OpenMed.Rules.Checksums;

namespace OpenMed.Analyzers.Literals;

/// <summary>A kind of number that a country gives to its people or that proves as much. Immutable.</summary>
internal sealed class NationalNumber
{
    /// <summary>Makes a kind.</summary>
    /// <param name="names">Words that say it, in lower case; a name has all words of one of them in a row.</param>
    /// <param name="what">What it is, with its article, as a message says it.</param>
    /// <param name="label">The label.</param>
    /// <param name="check">The name of its checksum, as <see cref="ChecksumValidators"/> knows it.</param>
    /// <param name="length">How many letters and digits it has; 0 when the checksum says so.</param>
    /// <param name="tests">What numbers for tests and examples start with.</param>
    public NationalNumber(string[] names, string what, string label, string check, int length = 0, params string[] tests)
    {
        Names = Array.ConvertAll(names, name => " " + name + " ");
        Finding = new LiteralFinding(what, label);
        Length = length;
        Tests = tests;
        ChecksumValidators.TryGet(check, out DigitCheck? validator);
        IsValid = validator!;
    }

    /// <summary>Words that say it, each with a space before and after it.</summary>
    public string[] Names { get; }

    /// <summary>What is found.</summary>
    public LiteralFinding Finding { get; }

    /// <summary>How many letters and digits it has; 0 when the checksum says so.</summary>
    public int Length { get; }

    /// <summary>What numbers for tests and examples start with.</summary>
    public string[] Tests { get; }

    /// <summary>Whether a value passes the checksum.</summary>
    public DigitCheck IsValid { get; }
}
