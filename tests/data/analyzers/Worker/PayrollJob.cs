using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using log4net;

namespace Corpus.PayrollJob;

public class Employee // finds: OPM0013
{
    public int EmployeeId { get; set; }
    public string LastName { get; set; } = "";
    public string FirstName { get; set; } = "";
    public string TaxId { get; set; } = "";
    public string BankAccountNumber { get; set; } = "";
    public decimal Salary { get; set; }
    public string DepartmentName { get; set; } = "";

    public override string ToString() => LastName + ", " + FirstName;
}

public class PayrollJob
{
    private static readonly ILog log = LogManager.GetLogger(typeof(PayrollJob));
    private readonly IReadOnlyList<Employee> m_employees;
    private string? m_sLastTaxId;

    public PayrollJob(IReadOnlyList<Employee> employees) => m_employees = employees;

    public decimal Run(DateTime month)
    {
        log.Info("Payroll started"); // clean
        log.InfoFormat("Payroll of {0:yyyy-MM} with {1} employees", month, m_employees.Count); // clean
        decimal total = 0;

        foreach (var emp in m_employees)
        {
            if (log.IsDebugEnabled) log.DebugFormat("Computing {0} {1}", emp.FirstName, emp.LastName); // finds: OPM0001
            log.DebugFormat(CultureInfo.InvariantCulture, "Department {0}, id {1}", emp.DepartmentName, emp.EmployeeId); // clean
            try
            {
                total += Pay(emp);
            }
            catch (OverflowException ex)
            {
                log.Error("Overflow for " + emp.BankAccountNumber, ex); // finds: OPM0001, OPM0002
            }
            catch (Exception ex)
            {
                log.Error("Payment failed", ex); // clean
                log.Error($"Payment failed for {emp}", ex); // finds: OPM0002, OPM0003
            }
        }

        log.Info(string.Format("Paid {0:N2} in all", total)); // clean
        log.Info("Last was " + (m_sLastTaxId ?? "nobody")); // finds: OPM0001, OPM0002
        return total;
    }

    private decimal Pay(Employee emp)
    {
        m_sLastTaxId = emp.TaxId;
        log.Debug(emp); // finds: OPM0003
        if (emp.Salary < 0)
        {
            log.WarnFormat("Negative salary in {0}", emp.DepartmentName); // clean
            throw new InvalidOperationException("Negative salary of employee " + emp.EmployeeId); // clean
        }

        var oldest = m_employees.OrderBy(e => e.EmployeeId).First();
        log.DebugFormat("Is first: {0}", ReferenceEquals(oldest, emp)); // clean
        return Math.Round(emp.Salary / 12, 2);
    }
}
