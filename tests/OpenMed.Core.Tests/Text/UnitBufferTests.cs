namespace OpenMed.Text;

public sealed class UnitBufferTests
{
    [Fact]
    public void Forget_AfterALongAndAShortText_LeavesNoUnit()
    {
        var source = new UnitBuffer();
        source.Units.AsSpan(0, 200).Fill('x');
        var buffer = new UnitBuffer();
        buffer.CopyFrom(source, 0, 200);
        buffer.Clear(10);
        buffer.CopyFrom(source, 0, 10);

        buffer.Forget();

        Assert.Equal(0, buffer.Length);
        Assert.All(buffer.Units, unit => Assert.Equal('\0', unit));
    }
}
