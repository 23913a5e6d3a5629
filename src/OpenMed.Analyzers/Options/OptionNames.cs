namespace OpenMed.Analyzers.Options;

/// <summary>The names of the options that the rules read from <c>.editorconfig</c>. Save the last one their values are lists, with commas or spaces between the entries.</summary>
public static class OptionNames
{
    /// <summary>Names of values that are personal data, each with its label: <c>panel_nr:medical_record_number</c>. Signs and upper case make no difference.</summary>
    public const string PiiNames = "openmed_pii_names";

    /// <summary>Names of values that are none.</summary>
    public const string CleanNames = "openmed_clean_names";

    /// <summary>Labels that are not reported: <c>ipv4</c>.</summary>
    public const string IgnoredLabels = "openmed_ignored_labels";

    /// <summary>Methods whose result is masked: <c>Shorten</c>, <c>Contoso.Privacy.Veil.Mask</c>.</summary>
    public const string MaskingMethods = "openmed_masking_methods";

    /// <summary>Attributes that classify a value: <c>Contoso.SecretAttribute</c>.</summary>
    public const string ClassificationAttributes = "openmed_classification_attributes";

    /// <summary>Types of the application's own whose methods log: <c>Contoso.IAuditLog</c>.</summary>
    public const string LogTypes = "openmed_log_types";

    /// <summary>Whether the sanitizer stands before the logs: <c>auto</c>, <c>present</c> or <c>absent</c>. The default is <c>auto</c>.</summary>
    public const string LogSanitizer = "openmed_log_sanitizer";
}
