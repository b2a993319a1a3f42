using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Tests.PublicApi;

/// <summary>Writes what a caller sees of an assembly: a line a type and a line a member, in ordinal order within each kind.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    internal static string Of(Assembly assembly) => string.Join('\n', assembly.GetExportedTypes()
        .GroupBy(type => type.Namespace)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .SelectMany(group => group.OrderBy(type => type.Name, StringComparer.Ordinal).Select(Of).Prepend($"namespace {group.Key}\n")));

    internal static string Of(Type type) => string.Concat(
        Members(type).Select(member => "    " + member).Prepend(Attributes(type) + "public " + Declaration(type)).Select(line => line + '\n'));

    private static string Declaration(Type type)
    {
        var inherited = (type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum) ? new[] { b } : [])
            .Concat(type.IsEnum ? [] : OwnInterfaces(type))
            .Select(used => TypeText.Of(used))
            .ToArray();
        return $"{Kind(type)} {TypeText.Declared(type)}"
            + (inherited.Length == 0 ? "" : " : " + string.Join(", ", inherited))
            + TypeText.Constraints(type.GetGenericArguments());
    }

    private static string Kind(Type type)
    {
        var isRecord = type.GetMethod("PrintMembers", Declared) is not null;
        return type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (isRecord ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "") + (isRecord ? "record" : "class"),
        };
    }

    /// <summary>The public interfaces that the type adds to its base's, without what a record always is.</summary>
    private static IEnumerable<Type> OwnInterfaces(Type type)
    {
        var all = type.GetInterfaces();
        var implied = (type.BaseType?.GetInterfaces() ?? []).Concat(all.SelectMany(one => one.GetInterfaces())).ToHashSet();
        return all.Where(one => one.IsVisible && !implied.Contains(one))
            .Where(one => type.GetMethod("PrintMembers", Declared) is null || !one.IsGenericType || one.GetGenericTypeDefinition() != typeof(IEquatable<>))
            .OrderBy(one => one.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Members(Type type) => type.IsEnum
        ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {field.GetRawConstantValue()}")
        :
        [
            .. Sorted(type.GetFields(Declared).Where(IsSeen).Select(MemberText.Of)),
            .. Sorted(type.GetConstructors(Declared).Where(constructor => !constructor.IsStatic && IsSeen(constructor) && !IsCompilers(constructor)).Select(MemberText.Of)),
            .. type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsSeen) && property.Name != "EqualityContract")
                .OrderBy(property => property.GetIndexParameters().Length).ThenBy(property => property.Name, StringComparer.Ordinal).Select(MemberText.Of),
            .. Methods(type).Where(method => method.IsSpecialName).OrderBy(method => method.Name, StringComparer.Ordinal).Select(MemberText.Of),
            .. Methods(type).Where(method => !method.IsSpecialName).Select(method => (method.Name, Text: Attributes(method) + MemberText.Of(method)))
                .OrderBy(method => method.Name, StringComparer.Ordinal).ThenBy(method => method.Text, StringComparer.Ordinal).Select(method => method.Text),
        ];

    private static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(Declared)
        .Where(method => IsSeen(method) && !IsCompilers(method))
        .Where(method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static IOrderedEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsSeen(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool IsCompilers(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Attributes(MemberInfo member) => string.Concat(
        new[] { typeof(ObsoleteAttribute), typeof(RequiresUnreferencedCodeAttribute), typeof(RequiresDynamicCodeAttribute), typeof(ExperimentalAttribute) }
            .Where(attribute => member.IsDefined(attribute, inherit: false))
            .Select(attribute => $"[{attribute.Name[..^"Attribute".Length]}] "));
}
