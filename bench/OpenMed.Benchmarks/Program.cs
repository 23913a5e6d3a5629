using OpenMed.Benchmarks;
using OpenMed.Benchmarks.Detailed;

if (args is ["--bdn", .. string[] rest]) return DetailedRun.Start(rest);

return Runner.Run(RunnerOptions.Parse(args));
