using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.DefaultRules;

/// <summary>Who has asked, and who has answered.</summary>
internal static class Conversation
{
    /// <summary>Whether the customer asks or complains.</summary>
    internal static bool Asks(this Interaction interaction) =>
        interaction.Kind == InteractionKind.Contact || interaction.Kind == InteractionKind.Complaint;

    /// <summary>Whether the provider has replied since, about the same matter or about none in particular.</summary>
    internal static bool HasReplyTo(this CustomerCase @case, Interaction interaction) => @case.HasReply(interaction.At, interaction.Commitment);

    /// <summary>Whether the provider has replied since, about the same matter or about none in particular.</summary>
    internal static bool HasReplyTo(this CustomerCase @case, Incident incident) => @case.HasReply(incident.OccurredAt, incident.Commitment);

    /// <summary>How often the customer has asked about a commitment lately.</summary>
    internal static int AsksWithin(this Surroundings its, TimeSpan time, Commitment about) =>
        its.Case.InteractionsOf(about.Id).Count(interaction => interaction.Asks() && !its.Clock.HasElapsed(time, since: interaction.At));

    private static bool HasReply(this CustomerCase @case, DateTimeOffset after, CommitmentId? about) => @case.Interactions.Any(
        reply => reply.Kind == InteractionKind.ProviderReply && reply.At > after && (reply.Commitment is null || reply.Commitment == about));
}
