namespace OpenMed.Audit.Analysis;

public sealed class MessageArgumentsTests
{
    [Theory]
    [InlineData("'{0}' is personal data ({1}) and is written", "'a (b)' is personal data (email) and is written", "a (b)|email")]
    [InlineData("'{0}' holds ({1}), from {2}", "'a' holds (b, c), from d", "a|b, c|d")]
    [InlineData("The template is put together", "The template is put together", "")]
    public void Read_MessageOfTheForm_GivesItsArguments(string form, string message, string expected)
    {
        IReadOnlyDictionary<int, string> arguments = MessageArguments.Read(form, message)!;

        Assert.Equal(expected, string.Join('|', arguments.OrderBy(argument => argument.Key).Select(argument => argument.Value)));
        Assert.Equal(message, MessageArguments.Fill(form, arguments));
    }

    [Fact]
    public void Read_OtherMessage_IsNull() => Assert.Null(MessageArguments.Read("'{0}' is", "something else"));
}
