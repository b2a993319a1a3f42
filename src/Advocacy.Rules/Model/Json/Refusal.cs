using System.Text.Json;

namespace Advocacy.Rules;

/// <summary>The errors with which the serializer and the constructors of the model refuse what a text says.</summary>
internal static class Refusal
{
    internal static bool Is(Exception error) =>
        error is JsonException or ArgumentException or FormatException or OverflowException or InvalidOperationException;

    /// <summary>The reason alone, without the names of parameters and the positions that the runtime appends.</summary>
    internal static string Reason(Exception error)
    {
        var message = error.Message;
        var appended = error switch
        {
            ArgumentException { ParamName: { } parameter } => message.IndexOf($" (Parameter '{parameter}')", StringComparison.Ordinal),
            JsonException { Path: not null } => message.IndexOf(" Path: ", StringComparison.Ordinal),
            JsonException => message.IndexOf(" LineNumber: ", StringComparison.Ordinal),
            _ => -1,
        };
        return appended < 0 ? message : message[..appended];
    }
}
