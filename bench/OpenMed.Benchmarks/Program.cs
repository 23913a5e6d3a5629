using OpenMed.Benchmarks;
using OpenMed.Benchmarks.Detailed;
using OpenMed.Benchmarks.Module;
using OpenMed.Benchmarks.Quantization;
using OpenMed.Benchmarks.Report;

if (args is [ModuleRun.Argument, string input, string output]) return ModuleProcess.Run(input, output);
if (args is [LoadRun.Argument, string file, string model]) return LoadRun.Run(file, model);
if (args is [QuantizationRun.Argument]) return QuantizationRun.Start(folder: null);
if (args is [QuantizationRun.Argument, string folder]) return QuantizationRun.Start(folder);
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
