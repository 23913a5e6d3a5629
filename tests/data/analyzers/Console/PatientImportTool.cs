using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Corpus.PatientImportTool;

internal sealed class PatientRow // finds: OPM0013
{
    public string Mrn { get; set; } = "";
    public string LastName { get; set; } = "";
    public DateTime Dob { get; set; }
    public string Phone { get; set; } = "";
}

internal static class Columns // clean
{
    public const string Mrn = "MRN";
    public const string LastName = "LAST_NAME";
    public const string Dob = "DOB";
    public const string Phone = "PHONE";
}

internal static class PatientImportTool
{
    public static int Main(string[] args)
    {
        if (args.Length != 1)
        {
            Console.Error.WriteLine("Usage: patient-import FILE"); // clean
            return 2;
        }

        Console.WriteLine("Reading {0} ...", Path.GetFileName(args[0])); // clean
        var rows = new List<PatientRow>();
        int line = 0;
        foreach (string text in File.ReadLines(args[0]))
        {
            line++;
            string[] cells = text.Split('|');
            if (cells.Length < 4)
            {
                Console.Error.WriteLine($"Line {line}: expected {Columns.Mrn}, {Columns.LastName}, {Columns.Dob}, {Columns.Phone}"); // clean
                continue;
            }

            var row = new PatientRow { Mrn = cells[0], LastName = cells[1], Phone = cells[3] };
            if (!DateTime.TryParse(cells[2], CultureInfo.InvariantCulture, out DateTime dob))
            {
                Console.Error.WriteLine($"Line {line}: {row.LastName} has no date of birth"); // finds: OPM0010
                continue;
            }

            row.Dob = dob;
            rows.Add(row);
            Console.Write('.'); // clean
        }

        Console.WriteLine(); // clean
        foreach (IGrouping<string, PatientRow> twins in rows.GroupBy(r => r.Mrn).Where(g => g.Count() > 1))
        {
            Console.WriteLine("The same MRN in {0} rows:", twins.Count()); // clean
            foreach (PatientRow row in twins) Console.WriteLine("  {0,-12} {1}", row.Mrn, row.Phone); // finds: OPM0010
        }

        Console.Out.WriteLine($"Imported {rows.Count} rows, {rows.Count(r => r.Phone.Length == 0)} without phone"); // clean
        return 0;
    }
}
