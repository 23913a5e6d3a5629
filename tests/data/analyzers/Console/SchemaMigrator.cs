using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using log4net;

namespace Corpus.SchemaMigrator;

public class Migration // clean
{
    public int Version { get; set; }
    public string TableName { get; set; } = "";
    public string EmailColumn { get; set; } = "";
    public string PhoneColumn { get; set; } = "";
    public string[] Statements { get; set; } = Array.Empty<string>();
}

public class SchemaMigrator
{
    private static readonly ILog Logger = LogManager.GetLogger(typeof(SchemaMigrator));
    private const string Product = "ledger";
    private const string ColumnSsn = "SSN";

    public void Migrate(IEnumerable<Migration> migrations, Action<string> execute)
    {
        Logger.Info("Migrating " + Product); // clean
        Logger.Info($"Column {ColumnSsn} of {Product} is encrypted from now on"); // clean
        Logger.Info("Started at " + DateTime.UtcNow.ToString("O")); // finds: OPM0002

        foreach (var m in migrations.OrderBy(m => m.Version))
        {
            var sw = Stopwatch.StartNew();
            Logger.InfoFormat("Version {0} touches {1}", m.Version, m.TableName); // clean
            Logger.DebugFormat("Mail is in {0}, phone in {1}", m.EmailColumn, m.PhoneColumn); // clean
            foreach (var sql in m.Statements)
            {
                try
                {
                    execute(sql);
                    Logger.Debug($"{sw.ElapsedMilliseconds} ms for {sql.Length} chars"); // finds: OPM0002
                }
                catch (Exception ex)
                {
                    Logger.Fatal("Migration failed", ex); // clean
                    throw new InvalidOperationException($"Version {m.Version} failed in {m.TableName}.{ColumnSsn}", ex); // clean
                }
            }

            Logger.Debug(m); // clean
        }
    }

    public void Anonymize(string ssn, string emailAddress)
    {
        Logger.WarnFormat("Anonymizing {0}", ssn); // finds: OPM0001
        Logger.Warn("Anonymizing " + emailAddress + " in " + Product); // finds: OPM0001, OPM0002
        Logger.Warn(ssn); // finds: OPM0001
        Logger.Error("Not found", new ArgumentException($"no row for {ssn}")); // finds: OPM0007
        if (!emailAddress.Contains('@')) throw new ArgumentException("Bad e-mail " + emailAddress, nameof(emailAddress)); // finds: OPM0007
        Logger.Info("Done, " + @"see docs\anonymize.md"); // clean
    }
}
