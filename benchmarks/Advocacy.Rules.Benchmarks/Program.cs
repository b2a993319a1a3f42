using System.Globalization;
using Advocacy.Rules.Benchmarks.Portfolio;
using Advocacy.Rules.Benchmarks.Quick;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["quick"]:
        QuickRun.Print(Console.Out);
        break;
    case ["portfolio", var cases]:
        await PortfolioRun.PrintAsync(Console.Out, long.Parse(cases, CultureInfo.InvariantCulture));
        break;
    case [ColdStart.Argument]:
        ColdStart.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
