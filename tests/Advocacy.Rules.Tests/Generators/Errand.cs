namespace Advocacy.Rules.Tests.Generators;

/// <summary>A host's own kind of commitment, any fact of which may be unknown.</summary>
internal record Errand : Commitment
{
    internal Errand(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    public bool? Alpha { get; init; }

    public bool? Beta { get; init; }

    public bool? Gamma { get; init; }

    public int? Count { get; init; }

    public string? Place { get; init; }

    public DateTimeOffset? SeenAt { get; init; }

    public override DateTimeOffset LatestHappeningAt => Later(base.LatestHappeningAt, SeenAt);
}

/// <summary>An errand of a kind of its own: rules about errands are about visits too, and not the other way round.</summary>
internal sealed record Visit : Errand
{
    internal Visit(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

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
