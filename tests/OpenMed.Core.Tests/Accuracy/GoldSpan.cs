namespace OpenMed.Accuracy;

/// <summary>What a person marked in a text: UTF-16 units, end exclusive, and the type of the set it comes from.</summary>
internal sealed record GoldSpan(int Start, int End, string Type);
