namespace OpenMed.Analyzers.Literals;

/// <summary>What a literal holds. Immutable; has nothing of its text.</summary>
internal sealed class LiteralFinding
{
    /// <summary>A number of a payment card.</summary>
    public static readonly LiteralFinding Card = new LiteralFinding("a payment card number", "credit_debit_card");

    /// <summary>A US social security number.</summary>
    public static readonly LiteralFinding SocialSecurity = new LiteralFinding("a social security number", "ssn");

    /// <summary>An international bank account number.</summary>
    public static readonly LiteralFinding Iban = new LiteralFinding("an IBAN", "account_number");

    /// <summary>A key or token of a provider.</summary>
    public static readonly LiteralFinding Key = new LiteralFinding("a key or token", "api_key");

    /// <summary>A private key.</summary>
    public static readonly LiteralFinding PrivateKey = new LiteralFinding("a private key", "api_key");

    /// <summary>A password.</summary>
    public static readonly LiteralFinding Password = new LiteralFinding("a password", "password");

    /// <summary>An e-mail address of a person.</summary>
    public static readonly LiteralFinding Email = new LiteralFinding("an e-mail address of a person", "email");

    /// <summary>A telephone number.</summary>
    public static readonly LiteralFinding Phone = new LiteralFinding("a telephone number", "phone_number");

    /// <summary>Makes a finding.</summary>
    /// <param name="what">What it is, with its article, as a message says it.</param>
    /// <param name="label">The label, for example <c>ssn</c>.</param>
    public LiteralFinding(string what, string label)
    {
        What = what;
        Label = label;
    }

    /// <summary>What it is, with its article, as a message says it.</summary>
    public string What { get; }

    /// <summary>The label, for example <c>ssn</c>.</summary>
    public string Label { get; }

    /// <summary>What to do, as a message says it: a secret belongs in a store, a person is made up.</summary>
    public string Remedy => Label is "api_key" or "password" ? "read it from a secret store" : "use a value that is set aside for tests";
}
