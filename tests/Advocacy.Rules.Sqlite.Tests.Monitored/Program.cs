using Advocacy.Rules.Sqlite.Tests.Monitored;

// The process that tests start, watch and kill.
return args switch
{
    ["write", var store, var log] => await NumberedWrites.RunAsync(store, log),
    ["fill", var store, var filler] => await FullDisk.RunAsync(store, filler),
    ["open", var store] => await Opening.RunAsync(store),
    _ => throw new ArgumentException("write STORE LOG | fill STORE FILLER | open STORE"),
};
