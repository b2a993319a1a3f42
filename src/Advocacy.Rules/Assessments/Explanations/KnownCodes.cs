using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Advocacy.Rules;

/// <summary>The well-known codes of the open sets.</summary>
internal static class KnownCodes
{
    private static readonly FrozenDictionary<Type, ImmutableArray<object>> Sets = new Dictionary<Type, ImmutableArray<object>>
    {
        [typeof(Channel)] = Members<Channel>(),
        [typeof(IncidentKind)] = Members<IncidentKind>(),
        [typeof(InteractionKind)] = Members<InteractionKind>(),
        [typeof(IssueKind)] = Members<IssueKind>(),
        [typeof(NeedKind)] = Members<NeedKind>(),
        [typeof(RemedyKind)] = Members<RemedyKind>(),
    }.ToFrozenDictionary();

    internal static bool IsSet(Type type) => Sets.ContainsKey(type);

    internal static ImmutableArray<object> Of(Type type) => Sets.TryGetValue(type, out var codes) ? codes : [];

    private static ImmutableArray<object> Members<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>()
        where T : struct, IStringValue<T> =>
    [
        .. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(static property => property.PropertyType == typeof(T))
            .Select(static property => (T)property.GetValue(null)!)
            .OrderBy(static code => code.Value, StringComparer.Ordinal)
            .Cast<object>(),
    ];
}
