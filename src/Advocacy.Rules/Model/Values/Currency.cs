using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>A currency of ISO 4217, by its alphabetic code.</summary>
/// <remarks>
/// Only active codes are known (list of 2026-01-01). The default value is <see cref="None"/>, <c>XXX</c>, "no currency". Safe to share between threads.
/// </remarks>
[JsonConverter(typeof(StringValueJsonConverter<Currency>))]
public readonly record struct Currency : IStringValue<Currency>, IComparable<Currency>
{
    // Code and number of decimals of the minor unit. Source: ISO 4217, list one.
    private static readonly FrozenDictionary<string, int> MinorUnits = string.Join(
        ' ',
        "AED2 AFN2 ALL2 AMD2 AOA2 ARS2 AUD2 AWG2 AZN2 BAM2 BBD2 BDT2 BHD3 BIF0 BMD2 BND2 BOB2 BOV2 BRL2 BSD2 BTN2 BWP2 BYN2 BZD2",
        "CAD2 CDF2 CHE2 CHF2 CHW2 CLF4 CLP0 CNY2 COP2 COU2 CRC2 CUP2 CVE2 CZK2 DJF0 DKK2 DOP2 DZD2 EGP2 ERN2 ETB2 EUR2 FJD2 FKP2",
        "GBP2 GEL2 GHS2 GIP2 GMD2 GNF0 GTQ2 GYD2 HKD2 HNL2 HTG2 HUF2 IDR2 ILS2 INR2 IQD3 IRR2 ISK0 JMD2 JOD3 JPY0 KES2 KGS2 KHR2",
        "KMF0 KPW2 KRW0 KWD3 KYD2 KZT2 LAK2 LBP2 LKR2 LRD2 LSL2 LYD3 MAD2 MDL2 MGA2 MKD2 MMK2 MNT2 MOP2 MRU2 MUR2 MVR2 MWK2 MXN2",
        "MXV2 MYR2 MZN2 NAD2 NGN2 NIO2 NOK2 NPR2 NZD2 OMR3 PAB2 PEN2 PGK2 PHP2 PKR2 PLN2 PYG0 QAR2 RON2 RSD2 RUB2 RWF0 SAR2 SBD2",
        "SCR2 SDG2 SEK2 SGD2 SHP2 SLE2 SOS2 SRD2 SSP2 STN2 SVC2 SYP2 SZL2 THB2 TJS2 TMT2 TND3 TOP2 TRY2 TTD2 TWD2 TZS2 UAH2 UGX0",
        "USD2 USN2 UYI0 UYU2 UYW4 UZS2 VED2 VES2 VND0 VUV0 WST2 XAD2 XAF0 XCD2 XCG2 XOF0 XPF0 XXX0 YER2 ZAR2 ZMW2 ZWG2")
        .Split(' ')
        .ToFrozenDictionary(entry => entry[..3], entry => entry[3] - '0', StringComparer.Ordinal);

    private readonly string? _code;

    /// <summary>Makes a currency of its code.</summary>
    /// <param name="code">The alphabetic code in capitals, such as <c>EUR</c>.</param>
    /// <exception cref="ArgumentException">No active currency has that code.</exception>
    public Currency(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!MinorUnits.ContainsKey(code))
        {
            throw new ArgumentException($"'{code}' is not an active ISO 4217 currency code in capitals, such as EUR or USD.", nameof(code));
        }

        _code = code;
    }

    /// <summary><c>XXX</c>: no currency.</summary>
    public static Currency None => default;

    /// <inheritdoc/>
    public string Value => _code ?? "XXX";

    /// <summary>The number of decimals of the minor unit: 2 for EUR, 0 for JPY.</summary>
    public int Decimals => MinorUnits[Value];

    /// <inheritdoc/>
    public static Currency From(string value) => new(value);

    /// <summary>Compares the codes ordinally.</summary>
    /// <param name="other">The currency to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(Currency other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Equal codes.</summary>
    /// <param name="other">The currency to compare with.</param>
    /// <returns>Whether the codes are equal.</returns>
    public bool Equals(Currency other) => ReferenceEquals(_code, other._code) || string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Value;

    /// <summary>How an amount of this currency is written, such as <c>1,250.00 EUR</c>.</summary>
    internal string Format(decimal amount, IFormatProvider? provider) =>
        string.Create(provider ?? CultureInfo.InvariantCulture, $"{amount.ToString("N" + Decimals.ToString(CultureInfo.InvariantCulture), provider ?? CultureInfo.InvariantCulture)} {Value}");
}
