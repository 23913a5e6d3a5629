using OpenMed.Benchmarks;
using OpenMed.Benchmarks.Detailed;
using OpenMed.Benchmarks.Module;
using OpenMed.Benchmarks.Report;

if (args is [ModuleRun.Argument, string input, string output]) return ModuleProcess.Run(input, output);
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
