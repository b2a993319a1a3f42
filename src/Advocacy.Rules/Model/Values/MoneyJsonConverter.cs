using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>Reads and writes money as <c>{"amount": 12.5, "currency": "EUR"}</c>. Named by attributes; not meant to be called.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MoneyJsonConverter : JsonConverter<Money>
{
    private const string Form = """Money is {"amount": 12.5, "currency": "EUR"}""";

    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{Form}, not {reader.TokenType}.");
        }

        decimal? amount = null;
        Currency? currency = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var property = reader.GetString();
            reader.Read();
            switch (property)
            {
                case "amount" when amount is null && reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value):
                    amount = value;
                    break;
                case "currency" when currency is null && reader.TokenType == JsonTokenType.String:
                    currency = new Currency(reader.GetString()!);
                    break;
                default:
                    throw new JsonException($"{Form}; '{property}' does not fit.");
            }
        }

        return new Money(
            amount ?? throw new JsonException($"{Form}; 'amount' is missing."),
            currency ?? throw new JsonException($"{Form}; 'currency' is missing."));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("amount", value.Amount);
        writer.WriteString("currency", value.Currency.Value);
        writer.WriteEndObject();
    }
}
