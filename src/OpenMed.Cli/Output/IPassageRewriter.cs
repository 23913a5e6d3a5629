namespace OpenMed.Cli.Output;

/// <summary>Changes the texts of inputs. One caller at a time.</summary>
/// <remarks>Two implementations: one masks, the other brings encrypted values back.</remarks>
internal interface IPassageRewriter
{
    /// <summary>Changes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="entities">Its entities, by start.</param>
    /// <returns>The changed text, and how many values were changed in it.</returns>
    (string Text, int Count) Rewrite(string text, IReadOnlyList<PiiEntity> entities);
}
