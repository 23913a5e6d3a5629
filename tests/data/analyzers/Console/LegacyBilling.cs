using System;
using System.Collections;
using System.Data;
using System.IO;
using log4net;

namespace Corpus.LegacyBilling;

public class CBillingRecord // finds: OPM0013
{
    public string m_sCustName = "";
    public string m_sDob = "";
    public string m_strSSN = "";
    public string cust_phone = "";
    public int m_nAmount;
}

public class CBillingRun
{
    private static readonly ILog _log = LogManager.GetLogger("billing");
    private readonly ArrayList m_aFailed = new ArrayList();
    private int m_nPhoneLen;

    public void Process(DataTable tblCustomers, string strFileName)
    {
        _log.Info(string.Format("Billing run, file {0}, {1} rows", Path.GetFileName(strFileName), tblCustomers.Rows.Count)); // clean
        foreach (DataRow dr in tblCustomers.Rows)
        {
            CBillingRecord rec = new CBillingRecord();
            rec.m_sCustName = Convert.ToString(dr["CUST_NAME"]) ?? "";
            rec.m_sDob = Convert.ToString(dr["DOB"]) ?? "";
            rec.m_strSSN = Convert.ToString(dr["SSN"]) ?? "";
            rec.cust_phone = Convert.ToString(dr["PHONE"]) ?? "";
            m_nPhoneLen = rec.cust_phone.Length;

            if (m_nPhoneLen > 15)
            {
                _log.WarnFormat("Row {0}: phone length {1}", tblCustomers.Rows.IndexOf(dr), m_nPhoneLen); // clean
                _log.WarnFormat("Row {0}: phone {1}", tblCustomers.Rows.IndexOf(dr), rec.cust_phone); // finds: OPM0001
            }

            try
            {
                if (rec.m_strSSN.Length != 11) throw new ApplicationException("Invalid SSN: " + rec.m_strSSN); // finds: OPM0007
                if (rec.m_nAmount < 0) throw new ApplicationException("Invalid amount: " + rec.m_nAmount); // clean
                _log.Debug("DOB=" + rec.m_sDob); // finds: OPM0001, OPM0002
                _log.DebugFormat("Status={0}", dr["STATUS"]); // clean
                _log.DebugFormat("DOB={0}", dr["DOB"]); // finds: OPM0001
            }
            catch (ApplicationException ex)
            {
                m_aFailed.Add(rec.m_sCustName);
                _log.Error("Row failed", ex); // finds: OPM0007
            }
        }

        Console.WriteLine("{0} rows failed", m_aFailed.Count); // clean
        foreach (string s in m_aFailed) Console.WriteLine("  " + s); // finds: OPM0010
        File.AppendAllText(strFileName + ".log", "run of " + DateTime.Today.ToString("d") + Environment.NewLine); // clean
    }
}
