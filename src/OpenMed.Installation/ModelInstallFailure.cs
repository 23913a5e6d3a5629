namespace OpenMed.Installation;

/// <summary>Why an install did not happen. The names are stable: error identifiers are made of them.</summary>
public enum ModelInstallFailure
{
    /// <summary>The source is no address, no folder, or an address that is not safe to use.</summary>
    Address,

    /// <summary>The source is not there, or lacks a file that a model needs.</summary>
    NotFound,

    /// <summary>The server or the proxy asks for rights that were not given.</summary>
    Refused,

    /// <summary>The network failed, also after several tries. What has arrived is kept; the same install goes on from there.</summary>
    Network,

    /// <summary>A file does not match its published SHA-256. Nothing of it is kept.</summary>
    HashMismatch,

    /// <summary>A model file has no published SHA-256, and unverified files were not allowed.</summary>
    NotVerified,

    /// <summary>A file is larger than it was said to be or than such a file can be.</summary>
    TooLarge,

    /// <summary>The drive has too little free space.</summary>
    NoSpace,

    /// <summary>A folder or file on this machine cannot be read or written.</summary>
    Storage,

    /// <summary>The model folder holds another file of the same name, and replacing was not asked for.</summary>
    Conflict,

    /// <summary>The files are whole, but make no model that can be opened.</summary>
    Unusable,

    /// <summary>Another install of the same model is under way.</summary>
    Busy,
}
