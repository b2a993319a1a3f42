using System.Diagnostics;
using Advocacy.Rules.Sqlite.Tests.Monitored;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>A process of the project beside this one, to be watched and killed.</summary>
internal sealed class MonitoredProcess : IDisposable
{
    private static readonly string _program = typeof(NumberedWrites).Assembly.Location;

    private readonly Process _process;

    private MonitoredProcess(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        _process = Process.Start(start)!;
    }

    internal static MonitoredProcess Start(params string[] arguments) => new("dotnet", [_program, .. arguments]);

    /// <summary>Starts the process where a shell command has been run before, as the root of name spaces of its own, so that it may mount file systems.</summary>
    internal static MonitoredProcess StartAfter(string shell, params string[] arguments) =>
        new("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", shell + " && exec dotnet \"$@\"", "sh", _program, .. arguments]);

    internal async Task<string?> ReadLineAsync() => await _process.StandardOutput.ReadLineAsync();

    /// <summary>Waits until a file has grown by some bytes, on a busy machine as on an idle one, or until the process has ended.</summary>
    internal async Task WaitForGrowthAsync(string file, long bytes)
    {
        var end = Length() + bytes;
        while (Length() < end && !_process.HasExited)
        {
            await Task.Delay(1);
        }

        long Length() => new FileInfo(file) is { Exists: true } info ? info.Length : 0;
    }

    /// <summary>All that it still says, once it has ended by itself.</summary>
    internal async Task<(string Output, string Error)> EndAsync()
    {
        var error = _process.StandardError.ReadToEndAsync();
        var output = await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        return (output, await error);
    }

    /// <summary>Sends SIGKILL, which no process can handle. Says whether that ended it; else it had ended by itself.</summary>
    internal async Task<bool> KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        return _process.ExitCode == 128 + 9;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
