using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NLog;

namespace Corpus.RosterTool;

public struct Teacher // finds: OPM0013
{
    public string FirstName;
    public string LastName;
    public string StaffEmail;
    public string Subject;
}

public static class RosterTool
{
    private static readonly Logger Log = LogManager.GetCurrentClassLogger();

    public static void Print(IReadOnlyList<Teacher> teachers, TextWriter target)
    {
        Log.Info("Printing {0} teachers", teachers.Count); // clean
        foreach (Teacher t in teachers)
        {
            target.WriteLine(t.Subject); // clean
            string entry = t.LastName.ToUpperInvariant();
            Log.Trace("Printed {0}", entry); // finds: OPM0011
            Console.WriteLine(t.FirstName + " " + t.LastName); // finds: OPM0010
        }

        var subjects = from t in teachers group t by t.Subject into g select g.Key;
        Log.Debug("Subjects: {0}", string.Join("/", subjects)); // clean
        var math = from t in teachers where t.Subject == "Math" select t.StaffEmail;
        Log.Debug("Math: {0}", string.Join("/", math)); // finds: OPM0011
        Log.Debug($"Math: {math.Count()}"); // finds: OPM0002
    }

    public static string ToCsv(IEnumerable<Teacher> teachers)
    {
        var sb = new StringBuilder("first,last,mail\n");
        foreach (var t in teachers) sb.Append(t.FirstName).Append(',').Append(t.LastName).Append(',').Append(t.StaffEmail).Append('\n');
        string csv = sb.ToString();
        Log.Info("CSV has {0} bytes", Encoding.UTF8.GetByteCount(csv)); // clean
        Log.Trace(csv); // finds: OPM0011
        Console.WriteLine("CSV written, sha256 of names in names.sha256"); // clean
        return csv;
    }

    public static Teacher Find(IEnumerable<Teacher> teachers, string lastName)
    {
        foreach (var t in teachers)
        {
            if (t.LastName == lastName) return t;
        }

        Log.Warn("No teacher with a name of {0} letters", lastName.Length); // clean
        Log.Warn("No teacher '{0}'", lastName); // finds: OPM0001
        throw new InvalidOperationException("There is no teacher " + lastName); // finds: OPM0007
    }
}
