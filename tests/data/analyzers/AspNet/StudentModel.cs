using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;

namespace Corpus.StudentModel;

public class Student // finds: OPM0013
{
    public int Id { get; set; }
    public string GivenName { get; set; } = "";
    public string Surname { get; set; } = "";
    public DateOnly BirthDate { get; set; }
    public string? ParentPhone { get; set; }
    public int GradeLevel { get; set; }
    public string ClassName { get; set; } = "";
}

public record Course(int Id, string Title, string RoomName, int SeatCount);

public class StudentModel : PageModel
{
    private readonly ILogger<StudentModel> _logger;
    private readonly List<Student> _students = new();

    public StudentModel(ILogger<StudentModel> logger) => _logger = logger;

    [BindProperty]
    public Student Input { get; set; } = new();

    public void OnGet(int grade)
    {
        var inGrade = _students.Where(s => s.GradeLevel == grade).ToList();
        _logger.LogInformation("{Count} students in grade {Grade}", inGrade.Count, grade); // clean
        var classes = string.Join(", ", inGrade.Select(s => s.ClassName).Distinct());
        _logger.LogInformation("Classes: {Classes}", classes); // clean
        var list = string.Join(", ", inGrade.Select(s => s.Surname));
        _logger.LogInformation("Students: {List}", list); // finds: OPM0011
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            _logger.LogWarning("Form not valid: {Keys}", string.Join(",", ModelState.Keys)); // clean
            return Page();
        }

        var who = Input.GivenName + " " + Input.Surname;
        _logger.LogInformation("Enrolling {Who}", who); // finds: OPM0011
        who = $"student #{Input.Id}";
        _logger.LogInformation("Enrolling {Who}", who); // clean

        var sb = new StringBuilder();
        sb.Append("id=").Append(Input.Id);
        sb.Append(" born=").Append(Input.BirthDate);
        _logger.LogDebug("Enrolled {Details}", sb.ToString()); // finds: OPM0011

        await Task.Yield();
        _logger.LogTrace("Posted {Json}", JsonSerializer.Serialize(Input)); // finds: OPM0003
        var course = new Course(12, "Biology", "B-204", 24);
        _logger.LogTrace("Course {Json}", JsonSerializer.Serialize(course)); // clean
        _logger.LogTrace("Course {Course}", course); // clean

        void Notify(string target)
        {
            _logger.LogInformation("SMS to {Target}", target); // finds: OPM0011
        }

        if (Input.ParentPhone != null) Notify(Input.ParentPhone);
        return RedirectToPage("Index");
    }
}
