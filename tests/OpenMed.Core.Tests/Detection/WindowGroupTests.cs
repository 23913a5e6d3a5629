using OpenMed.Decoding;
using OpenMed.Support;
using OpenMed.Tokenization;

namespace OpenMed.Detection;

public sealed class WindowGroupTests
{
    private static readonly BioTransitions Transitions = new(Some.Scheme);

    [Fact]
    public void Run_TextsTogether_EachGetsItsOwnLogits()
    {
        var group = new WindowGroup(FakeClassifier.ByIds(Some.Scheme.Count, id => id));
        (TextDecoder first, TextDecoder second) = (Add(group, 1, 0), Add(group, 0, 4));
        Assert.Equal(4, group.TokenCount);

        group.Run(CancellationToken.None);

        Assert.Equal(0, group.TokenCount);
        Assert.Equal([("name", 0)], first.Finish(_ => 0).Select(entity => (entity.Label, entity.Start)));
        Assert.Equal([("city", 2)], second.Finish(_ => 0).Select(entity => (entity.Label, entity.Start)));
    }

    [Fact]
    public void Run_Nothing_DoesNotCallTheModel()
    {
        FakeClassifier classifier = FakeClassifier.ByIds(1, _ => 0);
        new WindowGroup(classifier).Run(CancellationToken.None);

        Assert.Empty(classifier.Calls);
        Assert.Throws<OperationCanceledException>(() => new WindowGroup(classifier).Run(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Run_WindowLeftOut_IsAnErrorInsteadOfNothingFound()
    {
        FakeClassifier classifier = FakeClassifier.ByIds(Some.Scheme.Count, id => id);
        classifier.SkipsFirst = true;
        var group = new WindowGroup(classifier);
        Add(group, 1, 0);
        Add(group, 0, 4);

        Assert.Throws<PiiModelException>(() => group.Run(CancellationToken.None));
    }

    private static TextDecoder Add(WindowGroup group, params int[] ids)
    {
        Token[] tokens = [.. ids.Select((id, index) => new Token(id, index * 2, (index * 2) + 1))];
        var decoder = new TextDecoder("x x", tokens, Some.Scheme, Transitions);
        group.Add(decoder, new TokenWindow(0, ids.Length, 0, ids.Length), ids);
        return decoder;
    }
}
