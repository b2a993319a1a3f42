using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Advocacy.Rules;

/// <summary>A part of a case that is written as one JSON object: the customer, or an item of one of the lists.</summary>
/// <param name="Path">Its path in the case.</param>
/// <param name="Owner">Its id; none for a fact of the host's.</param>
/// <param name="Concerns">The commitment that it is or concerns; none for the customer as a whole.</param>
/// <param name="Item">The part.</param>
/// <param name="Json">The part as written. Not to be changed.</param>
/// <param name="Info">How it is written and read.</param>
internal sealed record CaseElement(string Path, string? Owner, CommitmentId? Concerns, object Item, JsonObject Json, JsonTypeInfo Info);
