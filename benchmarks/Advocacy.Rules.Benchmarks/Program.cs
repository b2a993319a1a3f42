using Advocacy.Rules.Benchmarks.Quick;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["quick"]:
        QuickRun.Print(Console.Out);
        break;
    case [ColdStart.Argument]:
        ColdStart.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
