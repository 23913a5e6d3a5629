namespace OpenMed.Models;

/// <summary>Which part of an entity a label id of the model marks.</summary>
internal enum TagKind
{
    /// <summary><c>O</c>: no part of an entity.</summary>
    Outside,

    /// <summary><c>B-x</c>: the first token of an entity.</summary>
    Begin,

    /// <summary><c>I-x</c>: a further token of an entity; also the first one where the scheme has no <c>B-x</c>.</summary>
    Inside,
}
