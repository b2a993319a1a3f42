using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Tests.PublicApi;

/// <summary>Writes a member as its declaration would be.</summary>
internal static class MemberText
{
    internal static string Of(FieldInfo field) =>
        $"{Access(field.IsPublic)}{(field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : ""))}"
        + $"{TypeText.Of(field)} {field.Name}{(field.IsLiteral ? $" = {Literal(field.GetRawConstantValue(), field.FieldType)}" : "")}";

    internal static string Of(ConstructorInfo constructor) =>
        $"{Access(constructor.IsPublic)}{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})";

    internal static string Of(PropertyInfo property)
    {
        var accessor = property.GetAccessors(nonPublic: true).MinBy(method => method.IsPublic ? 0 : method.IsFamily || method.IsFamilyOrAssembly ? 1 : 2)!;
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Of))}]";
        var accessors = string.Concat(new[] { property.GetMethod, property.SetMethod }
            .Where(method => method is not null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly))
            .Select(method => (method!.IsPublic == accessor.IsPublic ? "" : "protected ") + (method == property.GetMethod ? "get; " : IsInit(method) ? "init; " : "set; ")));
        return $"{Access(accessor.IsPublic)}{Modifiers(accessor)}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}"
            + $"{TypeText.Of(property)} {name} {{ {accessors}}}";
    }

    internal static string Of(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        var extends = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Access(method.IsPublic)}{Modifiers(method)}{Head(method)}{generics}({extends}{Parameters(method)}){TypeText.Constraints(method.GetGenericArguments())}";
    }

    private static string Head(MethodInfo method)
    {
        var returns = TypeText.Of(method.ReturnParameter);
        return method.Name switch
        {
            "op_Implicit" => $"implicit operator {returns}",
            "op_Explicit" => $"explicit operator {returns}",
            "op_LessThan" => $"{returns} operator <",
            "op_LessThanOrEqual" => $"{returns} operator <=",
            "op_GreaterThan" => $"{returns} operator >",
            "op_GreaterThanOrEqual" => $"{returns} operator >=",
            "op_Addition" => $"{returns} operator +",
            "op_Subtraction" or "op_UnaryNegation" => $"{returns} operator -",
            "op_Multiply" => $"{returns} operator *",
            "op_Division" => $"{returns} operator /",
            var name => $"{returns} {name}",
        };
    }

    private static string Access(bool isPublic) => isPublic ? "public " : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        var isOverride = method.GetBaseDefinition() != method;
        return (method.IsStatic ? "static " : "")
            + (method.DeclaringType!.IsInterface && !(method.IsStatic && method.IsAbstract) ? ""
                : method.IsAbstract ? (isOverride ? "abstract override " : "abstract ")
                : isOverride ? (method.IsFinal ? "sealed override " : "override ")
                : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Of));

    private static string Of(ParameterInfo parameter)
    {
        var passing = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params "
            : !parameter.ParameterType.IsByRef ? ""
            : parameter.IsOut ? "out "
            : parameter.IsDefined(typeof(RequiresLocationAttribute)) ? "ref readonly "
            : parameter.IsIn ? "in "
            : "ref ";
        var defaultValue = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{passing}{TypeText.Of(parameter)} {parameter.Name}{defaultValue}";
    }

    private static string Literal(object? value, Type type) => value switch
    {
        null when type.IsValueType && Nullable.GetUnderlyingType(type) is null => "default",
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ when type.IsEnum => $"{type.Name}.{Enum.GetName(type, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
