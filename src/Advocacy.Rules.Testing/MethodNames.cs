using System.Reflection;
using System.Text.RegularExpressions;

namespace Advocacy.Rules.Testing;

/// <summary>Methods as their authors know them: the compiler's names for lambdas, local functions and iterators are read back.</summary>
internal static partial class MethodNames
{
    internal static string Of(MethodBase method)
    {
        var type = method.DeclaringType!;
        var name = method.Name;
        while (type.Name.StartsWith('<') && type.DeclaringType is { } outer)
        {
            name = Generated().Match(type.Name) is { Success: true } body && string.Equals(name, "MoveNext", StringComparison.Ordinal) ? body.Groups["of"].Value : name;
            type = outer;
        }

        var owner = type.Name.Split('`')[0];
        return Generated().Match(name) is not { Success: true } generated ? $"{owner}.{Plain(name)}"
            : generated.Groups["local"] is { Length: > 0 } local ? $"{local.Value} of {owner}.{Plain(generated.Groups["of"].Value)}"
            : $"a lambda of {owner}.{Plain(generated.Groups["of"].Value)}";
    }

    private static string Plain(string name) => name switch
    {
        ".ctor" => "new",
        ".cctor" => "static initializer",
        _ when name.StartsWith("get_", StringComparison.Ordinal) => name["get_".Length..],
        _ => name,
    };

    /// <summary><c>&lt;Define&gt;b__0_1</c> is a lambda, <c>&lt;Define&gt;g__Age|0_1</c> a local function, <c>&lt;Define&gt;d__0</c> the body of an iterator.</summary>
    [GeneratedRegex(@"^<(?<of>[^<>]*)>(?:b__|g__(?<local>\w+)\||d__)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Generated();
}
