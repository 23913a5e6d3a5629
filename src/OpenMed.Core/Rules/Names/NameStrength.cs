namespace OpenMed.Rules.Names;

/// <summary>How much a name says about what it holds.</summary>
internal enum NameStrength
{
    /// <summary>It names many other things too, for example <c>name</c> or <c>state</c>: the value has to agree.</summary>
    Weak,

    /// <summary>It says what it holds unless an unknown word goes before it, for example <c>city</c>.</summary>
    Sole,

    /// <summary>It says what it holds, whatever goes before it, for example <c>email</c>.</summary>
    Strong,
}
