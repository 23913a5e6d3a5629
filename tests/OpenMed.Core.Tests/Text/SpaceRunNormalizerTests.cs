using CsCheck;
using OpenMed.Support;

namespace OpenMed.Text;

public sealed class SpaceRunNormalizerTests
{
    [Fact]
    public void Normalize_AnyText_IsWhatTheRegularExpressionGives() => Gen.String[Gen.Char["a  \t"], 0, 30].Sample(text =>
        Assert.Equal(new ReplaceNormalizer(" {2,}", " ").Apply(text), new SpaceRunNormalizer().Apply(text)));
}
