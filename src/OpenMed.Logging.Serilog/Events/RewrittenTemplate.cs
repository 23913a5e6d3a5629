using Serilog.Events;

namespace OpenMed.Logging.Events;

/// <summary>A template as it is passed on. Immutable.</summary>
/// <param name="Text">The text that the sanitizer gave for it, by whose instance it is known whether this still counts.</param>
/// <param name="Template">The template.</param>
internal sealed record RewrittenTemplate(string Text, MessageTemplate Template);
