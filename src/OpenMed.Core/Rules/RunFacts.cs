namespace OpenMed.Rules;

/// <summary>What the scanner knows of a run once it has cut it, for <see cref="RunGate"/>.</summary>
/// <param name="Groups">The lengths of its groups of digits, a bit each, as in <see cref="RunGate.Groups"/>; 0 when they were not counted.</param>
/// <param name="DotCount">How many dots it has, and a degree sign behind it; more than there are is allowed.</param>
/// <param name="Letter">Its first letter or the last of its name, as <see cref="RunGate.LetterOf"/> counts them.</param>
internal readonly record struct RunFacts(uint Groups = 0, int DotCount = 0, int Letter = 0);
