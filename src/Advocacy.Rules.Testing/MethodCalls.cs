using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Testing;

/// <summary>
/// What methods call, by their instructions: methods of the framework as they are called, others by what may run. Keeps what it has read.
/// </summary>
internal sealed class MethodCalls
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> _opCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (OpCode)field.GetValue(null)!).ToDictionary(static code => code.Value);

    private readonly Dictionary<MethodBase, IReadOnlyCollection<MethodBase>> _read = [];

    /// <summary>A method as it is declared, without the types that it is made for.</summary>
    internal static MethodBase Definition(MethodBase method) =>
        (method.IsGenericMethod || method.DeclaringType is { IsGenericType: true }) && !IsWritten(method)
            ? method.Module.ResolveMethod(method.MetadataToken)!
            : method;

    /// <summary>The methods that a method may run next, each once, in the order of its instructions.</summary>
    internal IReadOnlyCollection<MethodBase> Of(MethodBase method) =>
        _read.TryGetValue(method, out var calls) ? calls : _read[method] = [.. Read(method).Distinct()];

    /// <summary>Whether a method is made at run time, as compiled expressions are: it has no instructions to read.</summary>
    private static bool IsWritten(MethodBase method) => method is DynamicMethod || method.Module.Assembly.IsDynamic || method.DeclaringType is null;

    private static MethodInfo? BodyOf(MethodBase method) => method.GetCustomAttribute<StateMachineAttribute>()?.StateMachineType
        .GetMethod("MoveNext", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);

    /// <summary>The operands that name a method or a field.</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = _opCodes[il[at] == 0xFE ? (short)(0xFE00 | il[at + 1]) : il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField)
            {
                yield return BitConverter.ToInt32(il, at);
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<MethodBase> Read(MethodBase method)
    {
        if (BodyOf(method) is { } body)
        {
            yield return body;
        }

        if (IsWritten(method) || Framework.Owns(method.Module.Assembly) || method.GetMethodBody()?.GetILAsByteArray() is not { } il)
        {
            yield break;
        }

        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var token in Tokens(il))
        {
            foreach (var called in MayRun(method.Module.ResolveMember(token, typeArguments, methodArguments), method))
            {
                yield return called;
            }
        }
    }

    /// <summary>A method with its overrides, or what initializes a static field's type.</summary>
    private static IEnumerable<MethodBase> MayRun(MemberInfo? member, MethodBase caller)
    {
        switch (member)
        {
            case FieldInfo { IsStatic: true, DeclaringType: { TypeInitializer: { } initializer } owner } when !Framework.Owns(owner.Assembly):
                yield return Definition(initializer);
                break;
            case MethodBase { DeclaringType: not null } called:
                yield return Definition(called);
                if (called is MethodInfo { IsVirtual: true, IsFinal: false } overridden && !Framework.Owns(called.Module.Assembly))
                {
                    foreach (var overriding in OverridesOf((MethodInfo)Definition(overridden), caller))
                    {
                        yield return overriding;
                    }
                }

                break;
        }
    }

    /// <summary>The types of an assembly that can be loaded: one that is built on something absent cannot run either.</summary>
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            return partly.Types.OfType<Type>();
        }
    }

    /// <summary>What may run in a virtual method's place, of the types beside it and beside its caller.</summary>
    private static IEnumerable<MethodBase> OverridesOf(MethodInfo overridden, MethodBase caller)
    {
        var declaring = overridden.DeclaringType!;
        var types = new[] { declaring.Assembly, caller.Module.Assembly }.Distinct().SelectMany(TypesOf);
        return declaring.IsInterface
            ? types.Where(static type => !type.IsInterface)
                .SelectMany(type => type.GetInterfaces().Where(face => IsSame(face, declaring)).Select(face => Implementing(type, face, overridden)))
            : types.SelectMany(static type => type.GetMethods(Declared))
                .Where(method => method.IsVirtual && method != overridden && string.Equals(method.Name, overridden.Name, StringComparison.Ordinal))
                .Where(method => IsSame(method.GetBaseDefinition(), overridden.GetBaseDefinition()))
                .Select(Definition);
    }

    private static MethodBase Implementing(Type type, Type face, MethodInfo declared)
    {
        var map = type.GetInterfaceMap(face);
        return Definition(map.TargetMethods[Array.FindIndex(map.InterfaceMethods, method => IsSame(method, declared))]);
    }

    /// <summary>Whether two members are one, whatever types they are made for.</summary>
    private static bool IsSame(MemberInfo one, MemberInfo other) => one.MetadataToken == other.MetadataToken && one.Module == other.Module;
}
