using OpenMed.Benchmarks;
using OpenMed.Benchmarks.Detailed;
using OpenMed.Benchmarks.Report;

if (args is ["--bdn", .. string[] rest]) return DetailedRun.Start(rest);

RunnerOptions options;
try
{
    options = RunnerOptions.Parse(args);
}
catch (ArgumentException problem)
{
    Screen.Write(problem.Message);
    return 2;
}

return Runner.KeepsLimits(options) ? 0 : 1;
