using System.Collections.Immutable;
using Advocacy.Rules;

namespace CriticalSupplies.Knowledge;

/// <summary>A country programme, the customer, and all lines it ever ordered.</summary>
internal sealed record Programme(Customer Customer, ImmutableArray<KnownLine> Lines)
{
    internal string Country => Customer.Id.Value;
}
