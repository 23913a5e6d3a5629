using System.Text;
using System.Text.RegularExpressions;
using OpenMed.Support;

namespace OpenMed.Conventions;

[Trait("Kind", "convention")]
public sealed partial class TextFileTests
{
    private static readonly SourceFile[] TextFiles =
        [.. SourceFile.All().Where(file => !file.Bytes.Take(8000).Contains((byte)0))];

    [Fact]
    public void NoTextFile_NamesAPathOfAMachine() => Violations.None(TextFiles
        .Where(file => MachinePath().IsMatch(file.Text))
        .Select(file => $"{file.Path} names '{MachinePath().Match(file.Text).Value}'. Name a path from the root of the clone."));

    [Fact]
    public void NoTextFile_HasAByteOrderMark() => Violations.None(TextFiles
        .Where(file => file.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        .Select(file => $"{file.Path} starts with a byte order mark. Save it as UTF-8 without one."));

    [Fact]
    public void EachTextFile_EndsItsLinesWithLineFeed() => Violations.None(TextFiles
        .Where(file => file.Bytes.AsSpan().Contains((byte)'\r'))
        .Select(file => $"{file.Path} holds a carriage return. Save it with LF line ends."));

    [GeneratedRegex(@"(?<![\w.])[/](work|root)[/]|[A-Z]:[\\]+Users\b")]
    private static partial Regex MachinePath();
}
