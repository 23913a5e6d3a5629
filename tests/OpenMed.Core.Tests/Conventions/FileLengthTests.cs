using OpenMed.Support;

namespace OpenMed.Conventions;

[Trait("Kind", "convention")]
public sealed class FileLengthTests
{
    private const int MaxLines = 250;

    private static readonly string[] Exceptions = [];

    [Fact]
    public void EachSourceFile_HasAtMost250Lines()
    {
        IEnumerable<string> tooLong = SourceFile.CSharp("src", "tests", "bench", "samples")
            .Select(file => (file.Path, Lines: file.Text.AsSpan().TrimEnd('\n').Count('\n') + 1))
            .Where(file => file.Lines > MaxLines && !Exceptions.Contains(file.Path))
            .Select(file => $"{file.Path} has {file.Lines} lines. Split it by the reasons for which it changes.");

        Violations.None(tooLong);
    }
}
