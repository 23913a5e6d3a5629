using OpenMed.Documents.Passages;

namespace OpenMed.Documents.Rewriting;

/// <summary>Changes the texts of inputs. One caller at a time.</summary>
/// <remarks>Two implementations: one masks, the other brings encrypted values back.</remarks>
public interface IPassageRewriter
{
    /// <summary>Changes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entities">Its entities, by start.</param>
    /// <returns>The changed text.</returns>
    RewrittenText Rewrite(string text, IReadOnlyList<PiiEntity> entities);
}
