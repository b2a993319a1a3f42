namespace Advocacy.Rules.Tests.Model.Json;

/// <summary>Compares cases by their values, down to offsets of instants, which equality of instants does not see.</summary>
internal static class CaseAssert
{
    internal static void Same(CustomerCase expected, CustomerCase actual)
    {
        var (one, other) = (expected.Customer, actual.Customer);
        Assert.Equal((one.Id, one.Name), (other.Id, other.Name));
        Assert.Equal(one.Vulnerability?.Needs, other.Vulnerability?.Needs);
        Assert.Equal(one.Preferences with { ConsentsTo = [], Declines = [] }, other.Preferences with { ConsentsTo = [], Declines = [] });
        Assert.Equal(one.Preferences.ConsentsTo, other.Preferences.ConsentsTo);
        Assert.Equal(one.Preferences.Declines, other.Preferences.Declines);
        Assert.Equal(one.Standing is null, other.Standing is null);
        Assert.Equal((one.Standing?.Value, one.Standing?.Tier, one.Standing?.Segment), (other.Standing?.Value, other.Standing?.Tier, other.Standing?.Segment));
        Assert.Equal(one.Standing?.ProtectedCharacteristics, other.Standing?.ProtectedCharacteristics);
        Assert.Equal(WithoutLegs(expected), WithoutLegs(actual));
        Assert.Equal(Legs(expected), Legs(actual));
        Assert.Equal(expected.Incidents, actual.Incidents);
        Assert.Equal(expected.Interactions, actual.Interactions);
        Assert.Equal(expected.Facts, actual.Facts);
        Assert.Equal(expected.Commitments.Select(commitment => (commitment.DueAt.Offset, commitment.OriginalDueAt.Offset)), actual.Commitments.Select(commitment => (commitment.DueAt.Offset, commitment.OriginalDueAt.Offset)));
    }

    // A list within a record is compared by reference.
    private static IEnumerable<Commitment> WithoutLegs(CustomerCase @case) => @case.Commitments.Select(each => each is RailJourney journey ? journey with { Legs = null } : each);

    private static IEnumerable<Leg> Legs(CustomerCase @case) => @case.Commitments.OfType<RailJourney>().SelectMany(journey => journey.Legs ?? []);
}
