using System.Globalization;
using System.Reflection;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Testing;

/// <summary>The methods that an object may run: of every delegate that it holds, itself or by what it holds, closures included.</summary>
internal static class RuleDelegates
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The methods of a rule's clauses, conclusion and reason.</summary>
    internal static IReadOnlyCollection<MethodBase> Of(Rule rule) => Held(rule);

    /// <summary>What a predictor does when it is asked, with what its delegates may run.</summary>
    internal static IReadOnlyCollection<MethodBase> Of(IPredictor predictor) =>
        [.. predictor.GetType().GetInterfaceMap(typeof(IPredictor)).TargetMethods, .. Held(predictor)];

    private static List<MethodBase> Held(object root)
    {
        List<MethodBase> methods = [];
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>();
        HashSet<Assembly> walked = [typeof(Rule).Assembly, root.GetType().Assembly];
        Add(root);
        while (waiting.TryPop(out var held))
        {
            switch (held)
            {
                case Delegate called:
                    foreach (var each in called.GetInvocationList())
                    {
                        methods.Add(each.Method);
                        walked.Add(each.Method.Module.Assembly);
                        Add(each.Target);
                    }

                    break;
                case Array items:
                    foreach (var item in items)
                    {
                        Add(item);
                    }

                    break;
                default:
                    AddFields(held);
                    break;
            }
        }

        return methods;

        // Only the framework's own collections and the like, the library's and the authors' objects are looked into: a closure of a test may hold its test runner.
        void Add(object? value)
        {
            if (value?.GetType() is { } type && MayHold(type) && (Framework.Owns(type.Assembly) || walked.Contains(type.Assembly))
                && (value is ValueType || seen.Add(value)))
            {
                waiting.Push(value);
            }
        }

        void AddFields(object held)
        {
            for (var type = held.GetType(); type is not null; type = type.BaseType)
            {
                foreach (var field in type.GetFields(Declared).Where(field => MayHold(field.FieldType)))
                {
                    Add(field.GetValue(held));
                }
            }
        }
    }

    /// <summary>Whether a type's objects may hold delegates of an author's: plain values, reflection, cultures and zones do not.</summary>
    private static bool MayHold(Type type) => !type.IsPrimitive && !type.IsEnum && !type.IsPointer && !type.IsFunctionPointer && !type.IsByRefLike
        && type != typeof(string) && type != typeof(decimal) && type != typeof(DateTime) && type != typeof(DateTimeOffset) && type != typeof(TimeSpan)
        && !(type.IsArray && !MayHold(type.GetElementType()!))
        && !typeof(MemberInfo).IsAssignableFrom(type) && !typeof(Assembly).IsAssignableFrom(type) && !typeof(Module).IsAssignableFrom(type)
        && !typeof(CultureInfo).IsAssignableFrom(type) && !typeof(TimeZoneInfo).IsAssignableFrom(type);
}
