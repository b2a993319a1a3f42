using System.Globalization;
using Advocacy.Rules.Sqlite.Tests.Monitored;

// The process that tests start, watch and kill; it also measures the store.
return args switch
{
    ["write", var store, var log] => await NumberedWrites.RunAsync(store, log),
    ["monitor", var folder, var seed, var steps, var late] =>
        await MonitoredRun.RunAsync(folder, int.Parse(seed, CultureInfo.InvariantCulture), int.Parse(steps, CultureInfo.InvariantCulture), TimeSpan.Parse(late, CultureInfo.InvariantCulture)),
    ["fill", var store, var filler] => await FullDisk.RunAsync(store, filler),
    ["open", var store] => await Opening.RunAsync(store),
    ["measure", var store] => await WriteFigures.RunAsync(store),
    _ => throw new ArgumentException("write STORE LOG | monitor FOLDER SEED STEPS LATE | fill STORE FILLER | open STORE | measure STORE"),
};
