using System.Diagnostics;
using System.Reflection;

namespace Advocacy.Rules.Testing;

/// <summary>The framework's ways to the system's time.</summary>
internal static class ClockMembers
{
    private static readonly Dictionary<Type, string[]> _members = new()
    {
        [typeof(DateTime)] = ["get_Now", "get_UtcNow", "get_Today"],
        [typeof(DateTimeOffset)] = ["get_Now", "get_UtcNow"],
        [typeof(TimeProvider)] = ["get_System", "GetUtcNow", "GetLocalNow", "GetTimestamp", "GetElapsedTime", "CreateTimer"],
        [typeof(Stopwatch)] = [".ctor", "StartNew", "Start", "Restart", "GetTimestamp", "GetElapsedTime", "get_Elapsed", "get_ElapsedMilliseconds", "get_ElapsedTicks"],
        [typeof(Guid)] = ["CreateVersion7"],
        [typeof(Environment)] = ["get_TickCount", "get_TickCount64"],
    };

    /// <summary>The member's name where a method reads the system's time; nothing where it does not.</summary>
    internal static string? NameOf(MethodBase method) => method.DeclaringType is { } type
        && _members.TryGetValue(type, out var names) && names.Contains(method.Name, StringComparer.Ordinal) ? MethodNames.Of(method) : null;
}
