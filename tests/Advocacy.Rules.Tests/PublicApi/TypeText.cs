using System.Reflection;

namespace Advocacy.Rules.Tests.PublicApi;

/// <summary>Writes a type as C# does, with its nullability.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    internal static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    internal static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field));

    internal static string Of(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return Of(type.IsByRef ? type.GetElementType()! : type, new NullabilityInfoContext().Create(parameter));
    }

    internal static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying) + "?";
        }

        return Plain(type, nullability) + (CanBeMarked(type) && IsNullable(nullability) ? "?" : "");
    }

    /// <summary>The name with the type's own parameters: <c>Specimen&lt;in T&gt;</c>.</summary>
    internal static string Declared(Type type)
    {
        var own = type.GetGenericArguments().Select(argument => Variance(argument) + argument.Name).ToArray();
        return own.Length == 0 ? type.Name : $"{type.Name.Split('`')[0]}<{string.Join(", ", own)}>";
    }

    internal static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters
        .Where(parameter => parameter.IsGenericParameter)
        .Select(parameter => (parameter.Name, Limits: string.Join(", ", Limits(parameter))))
        .Where(parameter => parameter.Limits.Length > 0)
        .Select(parameter => $" where {parameter.Name} : {parameter.Limits}"));

    private static string Plain(Type type, NullabilityInfo? nullability)
    {
        if (_keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return Of(type.GetElementType()!, nullability?.ElementType) + "[]";
        }

        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var arguments = type.GetGenericArguments();
        var written = arguments.Select((argument, position) =>
            Of(argument, nullability?.GenericTypeArguments is { } all && all.Length == arguments.Length ? all[position] : null));
        return $"{type.Name.Split('`')[0]}<{string.Join(", ", written)}>";
    }

    /// <summary>A type parameter that may be a value type reads as nullable whether it is marked or not, and is left unmarked.</summary>
    private static bool CanBeMarked(Type type) => !type.IsValueType
        && (!type.IsGenericParameter || type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint));

    private static bool IsNullable(NullabilityInfo? nullability) =>
        nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable, ReadState: NullabilityState.Unknown };

    private static string Variance(Type parameter) => (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
    {
        GenericParameterAttributes.Covariant => "out ",
        GenericParameterAttributes.Contravariant => "in ",
        _ => "",
    };

    private static IEnumerable<string> Limits(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        return
        [
            .. attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. isStruct ? ["struct"] : Array.Empty<string>(),
            .. IsNotNull(parameter) ? ["notnull"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(limit => limit != typeof(ValueType)).Select(limit => Of(limit)),
            .. !isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? ["new()"] : Array.Empty<string>(),
        ];
    }

    /// <summary>A parameter whose nullability is "not null" and that is held by nothing else.</summary>
    private static bool IsNotNull(Type parameter) =>
        (parameter.GenericParameterAttributes & (GenericParameterAttributes.ReferenceTypeConstraint | GenericParameterAttributes.NotNullableValueTypeConstraint)) == 0
        && parameter.GetGenericParameterConstraints().Length == 0
        && NullableFlag(parameter) == 1;

    private static byte NullableFlag(Type parameter) =>
        Flag(parameter.CustomAttributes, "NullableAttribute")
        ?? (parameter.DeclaringMethod is { } method ? Flag(method.CustomAttributes, "NullableContextAttribute") : null)
        ?? Flag(parameter.DeclaringType!.CustomAttributes, "NullableContextAttribute")
        ?? 0;

    private static byte? Flag(IEnumerable<CustomAttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeType.Name == name) is { ConstructorArguments: [{ Value: byte flag }] } ? flag : null;
}
