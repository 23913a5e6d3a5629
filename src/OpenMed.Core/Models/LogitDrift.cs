namespace OpenMed.Models;

/// <summary>How far two sets of logits lie apart.</summary>
internal static class LogitDrift
{
    /// <summary>Finds the largest absolute difference.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other, as long.</param>
    /// <returns>At least 0; positive infinity when a number of either is not finite.</returns>
    public static float Largest(ReadOnlySpan<float> first, ReadOnlySpan<float> second)
    {
        float largest = 0;
        for (int index = 0; index < first.Length; index++)
        {
            float difference = Math.Abs(first[index] - second[index]);
            if (!float.IsFinite(difference)) return float.PositiveInfinity;

            largest = Math.Max(largest, difference);
        }

        return largest;
    }
}
