using System.Collections.Concurrent;
using System.Reflection;

namespace Advocacy.Rules.Testing;

/// <summary>Which assemblies are the framework's: those that come with .NET, and its packages.</summary>
internal static class Framework
{
    private static readonly HashSet<string> _tokens = new(StringComparer.OrdinalIgnoreCase)
    {
        "7CEC85D7BEA7798E", "B77A5C561934E089", "B03F5F7F11D50A3A", "CC7B13FFCD2DDD51", "31BF3856AD364E35", "ADB9793829DDAE60",
    };

    private static readonly ConcurrentDictionary<Assembly, bool> _known = new();

    internal static bool Owns(Assembly assembly) => _known.GetOrAdd(
        assembly, static one => one.GetName().GetPublicKeyToken() is { Length: > 0 } token && _tokens.Contains(Convert.ToHexString(token)));
}
