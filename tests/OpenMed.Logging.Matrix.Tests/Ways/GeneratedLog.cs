using Microsoft.Extensions.Logging;

namespace OpenMed.Logging.Ways;

/// <summary>Methods that <c>[LoggerMessage]</c> generates; the templates are those of the planted values, in their order.</summary>
internal static partial class GeneratedLog
{
    [LoggerMessage(LogLevel.Information, "canary row {Value}")]
    public static partial void Argument(ILogger logger, object? value);

    [LoggerMessage(LogLevel.Warning, "canary row {@Value}")]
    public static partial void Destructured(ILogger logger, object value);

    [LoggerMessage(LogLevel.Error, "canary row failed")]
    public static partial void Error(ILogger logger, Exception exception);

    [LoggerMessage(LogLevel.Information, "canary row Margaret Holloway")]
    public static partial void Literal0(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row Mrs. Ellison")]
    public static partial void Literal1(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row Dr. Jürgen Müller")]
    public static partial void Literal2(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row patient Margaret Holloway called about her appointment")]
    public static partial void Literal3(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row Mrs. Ellison asked for a refill and will be back on Monday")]
    public static partial void Literal4(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row margaret.holloway@example.com")]
    public static partial void Literal5(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row (937) 555-0148")]
    public static partial void Literal6(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row +49 30 901820")]
    public static partial void Literal7(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row fax 937-555-0177")]
    public static partial void Literal8(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row 742 Evergreen Terrace")]
    public static partial void Literal9(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row ZIP 45402")]
    public static partial void Literal10(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row coordinates 39.75895, -84.19161")]
    public static partial void Literal11(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row SSN 536-90-4399")]
    public static partial void Literal12(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row EIN 12-3456789")]
    public static partial void Literal13(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row 4111 1111 1111 1111")]
    public static partial void Literal14(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row 5555555555554444")]
    public static partial void Literal15(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row CVV 731")]
    public static partial void Literal16(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row PIN: 4821")]
    public static partial void Literal17(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row GB82 WEST 1234 5698 7654 32")]
    public static partial void Literal18(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row account number 000123456789")]
    public static partial void Literal19(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row routing number 021000021")]
    public static partial void Literal20(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row BIC DEUTDEFF500")]
    public static partial void Literal21(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row driver's license D1234562")]
    public static partial void Literal22(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row license plate ABC-1234")]
    public static partial void Literal23(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row VIN 1HGCM82633A004352")]
    public static partial void Literal24(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row IMEI 490154203237518")]
    public static partial void Literal25(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row MRN 48291037")]
    public static partial void Literal26(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row NHS number 943 476 5919")]
    public static partial void Literal27(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row DOB 1984-03-12")]
    public static partial void Literal28(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row customer id C-99182")]
    public static partial void Literal29(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row employee id E-20417")]
    public static partial void Literal30(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row member id 884422119")]
    public static partial void Literal31(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row user name: jholloway84")]
    public static partial void Literal32(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row password: Tr0ub4dor3")]
    public static partial void Literal33(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row AKIAIOSFODNN7EXAMPLE")]
    public static partial void Literal34(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row api_key=sk_test_4eC39HqLyjWDarjtT1zdp7dc")]
    public static partial void Literal35(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row session cookie: sid=9f8e7d6c5b4a39281706f5e4d3c2b1a0")]
    public static partial void Literal36(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row 192.0.2.44")]
    public static partial void Literal37(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row 2001:db8::8a2e:370:7334")]
    public static partial void Literal38(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row 00:1B:44:11:3A:B7")]
    public static partial void Literal39(ILogger logger);

    [LoggerMessage(LogLevel.Information, "canary row https://jholloway:hunter22@intranet.example.com/a")]
    public static partial void Literal40(ILogger logger);
}
