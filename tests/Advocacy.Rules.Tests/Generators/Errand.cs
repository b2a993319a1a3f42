using System.Text.Json.Serialization;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>A host's own kind of commitment, any fact of which may be unknown.</summary>
internal record Errand : Commitment
{
    public Errand(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    public bool? Alpha { get; init; }

    public bool? Beta { get; init; }

    public bool? Gamma { get; init; }

    public int? Count { get; init; }

    public string? Place { get; init; }

    public DateTimeOffset? SeenAt { get; init; }

    [JsonIgnore]
    public override DateTimeOffset LatestHappeningAt => Later(base.LatestHappeningAt, SeenAt);
}

/// <summary>An errand of a kind of its own: rules about errands are about visits too, and not the other way round.</summary>
internal sealed record Visit : Errand
{
    public Visit(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    [JsonIgnore]
    public override IssueKind LateIssue => IssueKind.MissedAppointment;
}

/// <summary>A commitment that no generated rule tells apart from others: it only carries a failure of the past.</summary>
internal sealed record Bygone : Commitment
{
    internal Bygone(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }
}

internal sealed record Alert(string By);

internal sealed record Alarm(string By);

/// <summary>The generated kinds of commitment as the serializer sees them.</summary>
[JsonSerializable(typeof(Errand))]
[JsonSerializable(typeof(Visit))]
internal sealed partial class ErrandJson : JsonSerializerContext;

internal static class ErrandFormat
{
    /// <summary>The form of generated cases.</summary>
    internal static CaseFormat Known { get; } =
        new CaseFormat().AddCommitment("test/errand", ErrandJson.Default.Errand).AddCommitment("test/visit", ErrandJson.Default.Visit);
}
