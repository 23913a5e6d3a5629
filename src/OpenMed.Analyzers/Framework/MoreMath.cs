namespace OpenMed.Analyzers.Framework;

/// <summary>What later frameworks know of numbers, so that sources of the engine compile here as they are.</summary>
internal static class MoreMath
{
    extension(Math)
    {
        /// <summary>The logarithm to the base 2.</summary>
        /// <param name="number">The number.</param>
        public static double Log2(double number) => Math.Log(number, 2);

        /// <summary>A number brought into a range.</summary>
        /// <param name="number">The number.</param>
        /// <param name="least">The least.</param>
        /// <param name="most">The greatest.</param>
        public static int Clamp(int number, int least, int most) => Math.Max(least, Math.Min(most, number));
    }
}
