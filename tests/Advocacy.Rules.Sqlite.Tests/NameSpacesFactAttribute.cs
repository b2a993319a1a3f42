using System.Diagnostics;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>A test that mounts file systems of its own, out of every other process's sight; skipped where the system does not let it.</summary>
internal sealed class NameSpacesFactAttribute : FactAttribute
{
    private static readonly bool _isAllowed = IsAllowed();

    public NameSpacesFactAttribute() => Skip = _isAllowed ? null : "This system does not let a process mount a file system in a name space of its own (unshare --user --map-root-user --mount).";

    private static bool IsAllowed()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", ["--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", Path.GetTempPath()]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
