using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Tests.Conventions;

/// <summary>Which types of its own assembly a type uses: in its base, interfaces, fields, signatures and method bodies, lambdas included.</summary>
internal static class TypeUses
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> _opCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The types that a top-level type and all that is nested in it use, without itself.</summary>
    internal static IReadOnlySet<Type> Of(Type type)
    {
        var uses = new HashSet<Type>();
        Collect(type, uses);
        uses.Remove(type);
        return uses;
    }

    private static void Collect(Type type, HashSet<Type> uses)
    {
        Add(type.BaseType, type, uses);
        foreach (var used in type.GetInterfaces())
        {
            Add(used, type, uses);
        }

        foreach (var field in type.GetFields(Declared))
        {
            Add(field.FieldType, type, uses);
        }

        foreach (var method in type.GetMembers(Declared).OfType<MethodBase>())
        {
            Add((method as MethodInfo)?.ReturnType, type, uses);
            foreach (var parameter in method.GetParameters())
            {
                Add(parameter.ParameterType, type, uses);
            }

            CollectBody(method, uses);
        }

        foreach (var nested in type.GetNestedTypes(Declared))
        {
            Collect(nested, uses);
        }
    }

    private static void CollectBody(MethodBase method, HashSet<Type> uses)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        var owner = method.DeclaringType!;
        foreach (var local in body.LocalVariables)
        {
            Add(local.LocalType, owner, uses);
        }

        var typeArguments = owner.IsGenericType ? owner.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var token in Tokens(body.GetILAsByteArray()!))
        {
            var member = method.Module.ResolveMember(token, typeArguments, methodArguments)!;
            Add(member as Type ?? member.DeclaringType, owner, uses);
            Add((member as FieldInfo)?.FieldType, owner, uses);
            Add((member as MethodInfo)?.ReturnType, owner, uses);
            foreach (var argument in (member as MethodInfo)?.GetGenericArguments() ?? [])
            {
                Add(argument, owner, uses);
            }
        }
    }

    /// <summary>The operands that name a type, a field or a method.</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = _opCodes[il[at] == 0xFE ? (short)(0xFE00 | il[at + 1]) : il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(il, at);
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(il, at),
                _ => 4,
            };
        }
    }

    private static void Add(Type? used, Type owner, HashSet<Type> uses)
    {
        while (used is { HasElementType: true })
        {
            used = used.GetElementType();
        }

        if (used is null or { IsGenericParameter: true })
        {
            return;
        }

        foreach (var argument in used.IsGenericType ? used.GetGenericArguments() : [])
        {
            Add(argument, owner, uses);
        }

        while (used.DeclaringType is { } outer)
        {
            used = outer;
        }

        used = used.IsGenericType ? used.GetGenericTypeDefinition() : used;
        if (used.Assembly == owner.Assembly && !used.IsDefined(typeof(CompilerGeneratedAttribute)))
        {
            uses.Add(used);
        }
    }
}
