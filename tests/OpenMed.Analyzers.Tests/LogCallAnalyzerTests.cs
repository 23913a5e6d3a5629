using OpenMed.Analyzers.Support;

namespace OpenMed.Analyzers;

public sealed class LogCallAnalyzerTests
{
    [Theory]
    [InlineData("logger.LogInformation(\"For {Email}\", patient.Email);", "OPM0001 patient.Email")]
    [InlineData("logger.LogInformation(\"For {Who}\", patient.Name);", "OPM0001 patient.Name")]
    [InlineData("logger.LogInformation(\"For {Who}\", maybe?.Ssn);", "OPM0001 maybe?.Ssn")]
    [InlineData("logger.LogInformation(\"For {Who}\", maybe?.Ssn?.Trim() ?? \"none\");", "OPM0001 maybe?.Ssn?.Trim()")]
    [InlineData("logger.LogInformation(\"For {Who}\", patient.Ssn!.Substring(1));", "OPM0001 patient.Ssn")]
    [InlineData("logger.LogInformation(\"For {Who}\", patient.Id > 3 ? patient.Email : \"none\");", "OPM0001 patient.Email")]
    [InlineData("logger.LogInformation(\"For {Who}\", patient.GetEmail());", "OPM0001 patient.GetEmail()")]
    [InlineData("logger.LogInformation(\"For {Who}\", await patient.LoadPhoneAsync());", "OPM0001 patient.LoadPhoneAsync()")]
    [InlineData("logger.LogInformation(\"For {Who}\", row[\"ssn\"]);", "OPM0001 row[\"ssn\"]")]
    [InlineData("logger.LogInformation(\"For {Email}\", text);", "OPM0001 text")]
    [InlineData("logger.LogInformation(\"Born {Day}\", patient.BirthDate.ToString(\"O\"));", "OPM0001 patient.BirthDate")]
    [InlineData("logger.LogInformation(\"From {Ip}\", http.Connection.RemoteIpAddress);", "OPM0001 http.Connection.RemoteIpAddress")]
    [InlineData("logger.LogInformation(\"For {All}\", string.Join(\",\", row.Keys.Select(key => patient.Email)));", "OPM0001 patient.Email")]
    [InlineData("logger.Log(LogLevel.Debug, 3, new Exception(), \"For {Who}\", email);", "OPM0001 email")]
    [InlineData("serilog.Information(new Exception(), \"For {Who} {Count} {More}\", 1, 2, email);", "OPM0001 email")]
    [InlineData("nlog.Info(\"For {0}\", email);", "OPM0001 email")]
    [InlineData("NLog.ILoggerExtensions.ForInfoEvent(nlog).Message(\"For {0}\", email).Log();", "OPM0001 email")]
    [InlineData("log4net.InfoFormat(\"For {0}\", email);", "OPM0001 email")]
    [InlineData("log4net.Info(email);", "OPM0001 email")]
    [InlineData("logger.LogInformation(args: new object[] { 1, email }, message: \"{Count} {Who}\");", "OPM0001 email")]
    [InlineData("logger.LogInformation(\"Query {Value}\", http.Request.Query[\"email\"]);", "OPM0001 http.Request.Query[\"email\"]")]
    [InlineData("logger.LogInformation(\"For {@Who}\", patient);", "OPM0003 patient")]
    [InlineData("logger.LogInformation(\"For {Who}\", person);", "OPM0003 person")]
    [InlineData("logger.LogInformation(\"For {Who}\", new[] { person }.ToList());", "OPM0003 person")]
    [InlineData("logger.LogInformation(\"For {Who}\", JsonSerializer.Serialize(patient));", "OPM0003 JsonSerializer.Serialize(patient)")]
    [InlineData("logger.LogInformation(\"For {@Who}\", new { patient.Id, Contact = patient, email });", "OPM0003 new { patient.Id, Contact = patient, email }")]
    [InlineData("logger.LogInformation(\"Headers {Headers}\", http.Request.Headers);", "OPM0006 http.Request.Headers")]
    [InlineData("logger.LogInformation(\"Key {Key}\", http.Request.Headers[\"Authorization\"]);", "OPM0006 http.Request.Headers[\"Authorization\"]")]
    [InlineData("foreach (var header in http.Request.Headers) logger.LogInformation(\"{Name}\", header.Value);", "OPM0006 header.Value")]
    [InlineData("logger.LogInformation(\"Body {Text}\", await new StreamReader(http.Request.Body).ReadToEndAsync());", "OPM0006 new StreamReader(http.Request.Body).ReadToEndAsync()")]
    [InlineData("using (logger.BeginScope(\"For {Who}\", email)) { }", "OPM0009 email")]
    [InlineData("using (logger.BeginScope(new Dictionary<string, object> { { \"a\", 1 }, { \"b\", email } })) { }", "OPM0009 email")]
    [InlineData("using (logger.BeginScope(new[] { KeyValuePair.Create(\"a\", email) })) { }", "OPM0009 email")]
    [InlineData("using (logger.BeginScope((\"a\", email))) { }", "OPM0009 email")]
    [InlineData("serilog.ForContext(\"Who\", person, destructureObjects: true).Information(\"x\");", "OPM0009 person")]
    [InlineData("activity.SetTag(\"email\", text);", "OPM0009 text")]
    [InlineData("activity.AddBaggage(\"who\", patient.Email);", "OPM0009 patient.Email")]
    [InlineData("Console.WriteLine(\"For {0}\", email);", "OPM0010 email")]
    [InlineData("Console.Error.WriteLine(email.ToUpperInvariant());", "OPM0010 email")]
    [InlineData("Debug.WriteLine($\"For {email}\");", "OPM0010 email")]
    [InlineData("Debug.WriteLineIf(email.Length > 3, $\"For {email}\");", "OPM0010 email")]
    [InlineData("File.AppendAllText(\"a.log\", person.ToString());", "OPM0010 person")]
    public async Task Value_Triggers(string statement, string expected) => Assert.Equal([expected], await Reported.For(statement));

    [Theory]
    [InlineData("logger.LogInformation(\"For {Id}\", patient.Id);")]
    [InlineData("logger.LogInformation(\"For {PatientId}\", patient.Id);")]
    [InlineData("logger.LogInformation(\"For {UserId}\", userId);")]
    [InlineData("logger.LogInformation(\"For {Email}\", patient.Key);")]
    [InlineData("logger.LogInformation(\"For {Email}\", Mask(email));")]
    [InlineData("logger.LogInformation(\"Length {Email}\", email.Length);")]
    [InlineData("logger.LogInformation(\"Same {Email}\", email == text);")]
    [InlineData("logger.LogInformation(\"Name {Email}\", nameof(email));")]
    [InlineData("logger.LogInformation(\"End {Card}\", email[^4..]);")]
    [InlineData("logger.LogInformation(\"End {Card}\", email.Substring(email.IndexOf('@')));")]
    [InlineData("logger.LogInformation(\"Part {Card}\", email.Replace(\"a\", \"*\"));")]
    [InlineData("logger.LogInformation(\"For {Catalog}\", catalog.Name);")]
    [InlineData("logger.LogInformation(\"For {Catalog}\", catalog.FullName);")]
    [InlineData("logger.LogInformation(\"For {Type}\", typeof(Patient).FullName);")]
    [InlineData("logger.LogInformation(\"For {Name}\", new FileInfo(text).Name);")]
    [InlineData("logger.LogInformation(\"For {Patient}\", patient);")]
    [InlineData("logger.LogInformation(\"For {Shown}\", shown);")]
    [InlineData("logger.LogInformation(\"For {@Order}\", order);")]
    [InlineData("logger.LogInformation(\"On {Ip}\", http.Connection.LocalIpAddress);")]
    [InlineData("logger.LogInformation(\"For {Header}\", http.Request.Headers[\"X-Correlation-Id\"]);")]
    [InlineData("logger.LogInformation(\"For {Path}\", http.Request.Path);")]
    [InlineData("logger.LogInformation(\"Headers {Count}\", http.Request.Headers.Count);")]
    [InlineData("logger.LogInformation(\"a\" + \"b {X}\", 3);")]
    [InlineData("using (logger.BeginScope(\"For {Id}\", patient.Id)) { }")]
    [InlineData("using (logger.BeginScope(patient)) { }")]
    [InlineData("activity.SetTag(\"email.count\", row.Count);")]
    [InlineData("Console.WriteLine(patient);")]
    [InlineData("using var writer = new StringWriter(); writer.WriteLine(email);")]
    [InlineData("Func<ILogger, int, string> other = (one, two) => \"\"; other(logger, 3);")]
    public async Task OtherValue_DoesNotTrigger(string statement) => Assert.Empty(await Reported.For(statement));

    [Fact]
    public async Task Template_PutTogether_IsReportedWithItsParts()
    {
        Assert.Equal(
            ["OPM0002 $\"For {email} of {patient.Id}\"", "OPM0001 email"], await Reported.For("logger.LogInformation($\"For {email} of {patient.Id}\");"));
        Assert.Equal(["OPM0002 \"For \" + email", "OPM0001 email"], await Reported.For("log4net.Warn(\"For \" + email);"));
        Assert.Equal(["OPM0002 $\"{order.OrderId}\""], await Reported.For("serilog.Information($\"{order.OrderId}\");"));
    }

    [Fact]
    public async Task Messages_NameTheValueAndWhatItIs()
    {
        Assert.Equal(
            ["OPM0001 'maybe?.Ssn' is personal data (ssn) and is written to the log as it is; mask it or leave it out"],
            await Reported.Messages("logger.LogInformation(\"For {Who}\", maybe?.Ssn);"));
        Assert.Equal(
            ["OPM0003 'patient' is logged whole with Name, Email, Ssn, BirthDate, which is personal data; log the members that are needed"],
            await Reported.Messages("logger.LogInformation(\"For {@Who}\", patient);"));
    }
}
