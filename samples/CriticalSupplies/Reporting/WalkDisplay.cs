using System.Globalization;
using CriticalSupplies.Walking;
using Spectre.Console;

namespace CriticalSupplies.Reporting;

/// <summary>Shows how far a walk has come: a bar on a terminal, a line a year elsewhere.</summary>
internal static class WalkDisplay
{
    internal static WalkResult Run(Walk walk, IAnsiConsole console) =>
        console.Profile.Capabilities.Interactive && console.Profile.Out.IsTerminal ? WithBar(walk, console) : WithLines(walk, console);

    private static WalkResult WithBar(Walk walk, IAnsiConsole console) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            var bar = context.AddTask("Walking", maxValue: 1);
            var result = walk.Run(progress =>
            {
                bar.Value = progress.Share;
                bar.Description = Text(progress);
            });
            bar.Value = 1;
            return result;
        });

    private static WalkResult WithLines(Walk walk, IAnsiConsole console)
    {
        var year = 0;
        return walk.Run(progress =>
        {
            if (progress.AsOf.Year != year)
            {
                year = progress.AsOf.Year;
                console.WriteLine(Text(progress));
            }
        });
    }

    private static string Text(WalkProgress progress) =>
        string.Create(CultureInfo.InvariantCulture, $"As of {progress.AsOf:yyyy-MM-dd}: {progress.Warnings:N0} warnings so far");
}
