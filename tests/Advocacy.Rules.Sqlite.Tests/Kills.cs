using System.Globalization;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>How often tests kill: as often as ADVOCACY_KILLS says, 20 times by default.</summary>
internal static class Kills
{
    internal static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("ADVOCACY_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 20;
}
