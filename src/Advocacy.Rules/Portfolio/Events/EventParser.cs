using System.Text.Json;

namespace Advocacy.Rules;

/// <summary>Walks the text of one event element by element, so that whatever is wrong has a place.</summary>
/// <remarks>Throws <see cref="CaseFault"/>, or <see cref="JsonException"/> where the text is no JSON.</remarks>
internal readonly ref struct EventParser(ReadOnlySpan<byte> utf8, Subtypes commitments, Subtypes facts)
{
    internal const string AtName = "at";
    internal const string CustomerIdName = "customerId";
    internal const string SnapshotName = "snapshot";
    internal const string RemovedName = "removed";

    private static readonly InstantJsonConverter Instants = new();

    private static readonly string[] Properties =
    [
        AtName, CaseParser.CustomerName, CustomerIdName, CaseParser.CommitmentsName, CaseParser.IncidentsName, CaseParser.InteractionsName,
        CaseParser.FactsName, SnapshotName, RemovedName,
    ];

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private readonly CaseParser _case = new(utf8, commitments, facts);

    internal CaseEvent Parse()
    {
        var reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = StrictJson.MaxDepth });
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            var found = JsonWords.Of(reader.TokenType);
            throw new CaseFault(start, $$$"""An event is an object such as {"at": "2026-03-01T09:00:00Z", "customerId": "C-1"}, not {{{found}}}.""");
        }

        DateTimeOffset? at = null;
        CustomerId? named = null;
        CustomerId? removed = null;
        CustomerCase? snapshot = null;
        var parts = new CaseParts(start);
        var given = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (place, name) = CaseParser.ReadName(ref reader, given);
            switch (name)
            {
                case AtName:
                    at = InstantAt(ref reader);
                    break;
                case CustomerIdName:
                    named = CustomerAt(ref reader);
                    break;
                case RemovedName:
                    removed = CustomerAt(ref reader);
                    break;
                case SnapshotName:
                    snapshot = _case.ParseAt(ref reader);
                    break;
                default:
                    if (!_case.ReadPart(ref reader, name, parts))
                    {
                        throw new CaseFault(
                            place,
                            $"An event has no property '{name}'; it has {JsonWords.List(Properties)}.{JsonWords.DidYouMean(name, Properties)}");
                    }

                    break;
            }
        }

        reader.Read();
        if (at is not { } instant)
        {
            throw new CaseFault(start, """'at' is missing; an event says when it became known, such as "at": "2026-03-01T09:00:00Z".""");
        }

        RequireOneForm(given, start);
        return snapshot is not null ? CaseEvent.Snapshot(instant, snapshot)
            : removed is { } gone ? CaseEvent.Removal(instant, gone)
            : Parts(instant, parts, named ?? parts.Customer!.Id);
    }

    private static void RequireOneForm(HashSet<string> given, int start)
    {
        if ((given.Contains(SnapshotName) ? SnapshotName : given.Contains(RemovedName) ? RemovedName : null) is { } whole)
        {
            if (given.Count > 2)
            {
                throw new CaseFault(start, $"An event with '{whole}' has nothing else but '{AtName}'; what else became known is an event of its own.");
            }
        }
        else if (given.Contains(CustomerIdName) == given.Contains(CaseParser.CustomerName))
        {
            throw new CaseFault(
                start,
                $"An event names its customer once: by '{CaseParser.CustomerName}' where something became known of the customer, else by '{CustomerIdName}'.");
        }
    }

    private static DateTimeOffset InstantAt(ref Utf8JsonReader reader)
    {
        try
        {
            return Instants.Read(ref reader, typeof(DateTimeOffset), StrictJson.Model);
        }
        catch (Exception refusal) when (Refusal.Is(refusal))
        {
            throw new CaseFault((int)reader.TokenStartIndex, Refusal.Reason(refusal));
        }
    }

    private static CustomerId CustomerAt(ref Utf8JsonReader reader)
    {
        var at = (int)reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new CaseFault(at, $"Expected a customer's id, found {JsonWords.Of(reader.TokenType)}.");
        }

        var id = ElementText.StringAt(ref reader, 0);
        try
        {
            return new CustomerId(id);
        }
        catch (ArgumentException refusal)
        {
            throw new CaseFault(at, Refusal.Reason(refusal));
        }
    }

    private CaseEvent Parts(DateTimeOffset at, CaseParts parts, CustomerId customer)
    {
        parts.RequireUnrepeated(_utf8);
        return new CaseEvent(at, customer)
        {
            Customer = parts.Customer,
            Commitments = CaseParts.ItemsOf(parts.Commitments),
            Incidents = CaseParts.ItemsOf(parts.Incidents),
            Interactions = CaseParts.ItemsOf(parts.Interactions),
            Facts = CaseParts.ItemsOf(parts.Facts),
        };
    }
}
