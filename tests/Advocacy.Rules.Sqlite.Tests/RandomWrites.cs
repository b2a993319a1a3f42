using System.Collections.Immutable;
using System.Globalization;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>Random sequences of writes that a monitor may make; null stands for closing the store and opening it again.</summary>
internal static class RandomWrites
{
    /// <summary>Few, so that writes meet; among them what a store may trip over.</summary>
    private static readonly ImmutableArray<CustomerId> _customers =
    [
        .. new[] { "C-1", "c-1", "C-10", "O'Brien", "\"quoted\"", "'); DROP TABLE cases; --", "naïve", "nai\u0308ve", "客戶", "🙂", "1", "01", "%", "a b" }.Select(id => new CustomerId(id)),
    ];

    private static readonly ImmutableArray<string> _texts = ["{}", "{\"a\":1}", "\"it's\"", "null", "\"客戶 🙂 \\u0000\"", "[\"\\n\", 'x\0y']", ""];

    internal static Sequence Draw(Random random)
    {
        var lastChangeId = 0L;
        return new([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(4) == 0 ? null : Write(random, ref lastChangeId))]);
    }

    /// <summary>A write that may follow those that gave the ids up to one.</summary>
    internal static MonitorWrite Write(Random random, ref long lastChangeId)
    {
        var changes = ImmutableArray.CreateBuilder<StoredChange>();
        for (var count = random.Next(4); count > 0; count--)
        {
            changes.Add(new StoredChange(lastChangeId += random.Next(1, 3), Text(random)));
        }

        var customers = _customers.ToArray();
        random.Shuffle(customers);
        var cases = random.Next(4);
        return new MonitorWrite
        {
            Cases = [.. customers[..cases].Select(customer => new StoredCase(customer, Text(random)))],
            Removed = [.. customers[cases..(cases + random.Next(3))]],
            Changes = changes.ToImmutable(),
            AcknowledgedThrough = random.Next(3) == 0 ? random.NextInt64(lastChangeId + 1) : 0,
        };
    }

    /// <summary>Without one of the steps, where none after it acknowledges what only that one gave.</summary>
    internal static IEnumerable<Sequence> Simpler(Sequence steps) => Enumerable.Range(0, steps.Count)
        .Select(left => new Sequence(steps.Where((_, place) => place != left)))
        .Where(IsPossible);

    private static bool IsPossible(Sequence steps)
    {
        var last = 0L;
        return steps.OfType<MonitorWrite>().All(write => write.AcknowledgedThrough <= (last = write.Changes is [.., var change] ? change.Id : last));
    }

    private static string Text(Random random) => random.Next(8) == 0
        ? new string('é', random.Next(20_000))
        : _texts[random.Next(_texts.Length)] + random.Next(100).ToString(CultureInfo.InvariantCulture);

    internal sealed class Sequence(IEnumerable<MonitorWrite?> steps) : List<MonitorWrite?>(steps)
    {
        public override string ToString() => string.Join(Environment.NewLine, this.Select(step => step is null
            ? "opened again"
            : $"removed {string.Join(", ", step.Removed)}; cases {string.Join(", ", step.Cases)}; changes {string.Join(", ", step.Changes)}; acknowledged {step.AcknowledgedThrough}"));
    }
}
