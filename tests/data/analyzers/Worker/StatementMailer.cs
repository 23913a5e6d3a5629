using System;
using System.Collections.Generic;
using System.Net.Mail;
using System.Text;
using System.Threading.Tasks;
using NLog;

namespace Corpus.StatementMailer;

public class AccountHolder // finds: OPM0013
{
    public int CustomerId { get; set; }
    public string FullName { get; set; } = "";
    public string Email { get; set; } = "";
    public string AccountNumber { get; set; } = "";
    public string SortCode { get; set; } = "";
    public bool WantsPaper { get; set; }
}

public class MailSettings
{
    public string SmtpHost { get; set; } = "";
    public int Port { get; set; }
    public int TimeoutMs { get; set; }
    public string EmailTemplateId { get; set; } = "";
}

public class StatementMailer
{
    private readonly Logger _logger = LogManager.GetLogger("mailer");
    private readonly MailSettings _settings;

    public StatementMailer(MailSettings settings) => _settings = settings;

    public async Task SendAllAsync(IEnumerable<AccountHolder> holders)
    {
        _logger.Info("Mail host {0}:{1}, template {2}", _settings.SmtpHost, _settings.Port, _settings.EmailTemplateId); // clean
        _logger.Debug("Settings {@Settings}", _settings); // clean
        var report = new StringBuilder();
        var skipped = 0;

        foreach (var holder in holders)
        {
            if (holder.WantsPaper)
            {
                skipped++;
                _logger.Debug("Customer {CustomerId} wants paper", holder.CustomerId); // clean
                continue;
            }

            report.AppendLine(holder.Email);
            _logger.Trace("Holder {@Holder}", holder); // finds: OPM0003
            try
            {
                await SendAsync(holder);
                _logger.Info("Statement sent to " + holder.Email); // finds: OPM0001, OPM0002
            }
            catch (SmtpException ex)
            {
                _logger.Warn(ex, "{FullName} not reached", holder.FullName); // finds: OPM0001
                _logger.Warn(ex, "Mail status {0}", ex.StatusCode); // clean
            }
        }

        _logger.Info($"Skipped {skipped}"); // finds: OPM0002
        _logger.Debug("Report of {Length} chars", report.Length); // clean
        _logger.Debug("Report: {Report}", report); // finds: OPM0011
    }

    private Task SendAsync(AccountHolder holder)
    {
        using (ScopeContext.PushProperty("AccountNumber", holder.AccountNumber)) // finds: OPM0009
        using (ScopeContext.PushProperty("Port", _settings.Port)) // clean
        {
            _logger.Debug("Session timeout {TimeoutMs}", _settings.TimeoutMs); // clean
            return Task.CompletedTask;
        }
    }
}
