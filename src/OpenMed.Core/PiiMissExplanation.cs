namespace OpenMed;

/// <summary>Why a part of a text was not found. Holds no text.</summary>
/// <param name="IsFound">Whether it is found after all: all its letters and digits are in entities.</param>
/// <param name="BestLabel">The label that the model thinks most probable somewhere in it; null when the policy does not ask the model.</param>
/// <param name="Probability">That label's probability, from 0 to 1; 0 without a label.</param>
/// <param name="Threshold">The lowest score with which that label counts, from 0 to 1; 0 without a label.</param>
/// <param name="Reason">Why, in one or two sentences.</param>
/// <param name="Candidates">What was proposed for it or a part of it, and what became of that. Empty when nothing was; never null.</param>
public sealed record PiiMissExplanation(
    bool IsFound, string? BestLabel, float Probability, float Threshold, string Reason, IReadOnlyList<PiiCandidate> Candidates);
